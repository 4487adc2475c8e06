class Solution {
    public ListNode removeNthFromEnd(ListNode head, int n) {
        ListNode target = head;
        ListNode ahead = head;
        for (int i = 0; i < n; i++) {
            ahead = ahead.next;
        }
        while (ahead != null) {
            ahead = ahead.next;
            target = target.next;
        }
        target.val = target.next.val;
        target.next = target.next.next;
        return head;
    }
}
