// time sz^2; space 1
class Solution {
    private int length(ListNode node) {
        int count = 0;
        for (; node != null; node = node.next) {
            count++;
        }
        return count;
    }

    public ListNode removeNthFromEnd(ListNode head, int n) {
        if (length(head) == n) {
            return head.next;
        }
        ListNode before = head;
        while (length(before.next) != n) {
            before = before.next;
        }
        before.next = before.next.next;
        return head;
    }
}
