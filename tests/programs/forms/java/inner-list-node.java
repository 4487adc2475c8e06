// problem: remove-nth-from-end  expect: AC
public class Solution {
    int made = 0;

    class ListNode {
        public int val;
        public ListNode next;
        ListNode(int val) { this.val = val; made++; }
    }

    public ListNode removeNthFromEnd(ListNode head, int n) {
        ListNode ahead = head, behind = null;
        for (ListNode at = head; at != null; at = at.next)
            if (--n < 0) behind = behind == null ? head : behind.next;
        if (behind == null) return head.next;
        behind.next = behind.next.next;
        return head;
    }
}
