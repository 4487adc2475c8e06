class Solution {
    public ListNode removeNthFromEnd(ListNode head, int n) {
        ListNode[] nodes = new ListNode[20];
        int length = 0;
        for (ListNode node = head; node != null; node = node.next) {
            nodes[length++] = node;
        }
        if (n == length) {
            return head.next;
        }
        nodes[length - n - 1].next = nodes[length - n].next;
        return head;
    }
}
