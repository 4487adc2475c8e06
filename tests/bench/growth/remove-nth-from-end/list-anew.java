// time sz; space 1
class Solution {
    public ListNode removeNthFromEnd(ListNode head, int n) {
        // build a new list without that node
        int len = 0;
        for (ListNode p = head; p != null; p = p.next) len++;
        ListNode dummy = new ListNode(0), t = dummy;
        int i = 0;
        for (ListNode p = head; p != null; p = p.next, i++) if (i != len - n) { t.next = new ListNode(p.val); t = t.next; }
        return dummy.next;
    }
}
