// time sz^2; space 1
class Solution {
    private int rest(ListNode p) { int k = 0; for (; p != null; p = p.next) k++; return k; }
    public ListNode removeNthFromEnd(ListNode head, int n) {
        ListNode dummy = new ListNode(0, head), p = dummy;
        while (rest(p.next) != n) p = p.next;
        p.next = p.next.next;
        return dummy.next;
    }
}
