// time sz^2; space 1
class Solution {
    private int len(ListNode h) { int c = 0; while (h != null) { c++; h = h.next; } return c; }
    public ListNode removeNthFromEnd(ListNode head, int n) {
        ListNode dummy = new ListNode(0);
        dummy.next = head;
        ListNode p = dummy;
        while (len(p.next) > n) p = p.next;
        p.next = p.next.next;
        return dummy.next;
    }
}
