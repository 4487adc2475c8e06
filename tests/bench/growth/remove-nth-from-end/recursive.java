// time sz; space sz
class Solution {
    private int fromEnd = 0;

    public ListNode removeNthFromEnd(ListNode head, int n) {
        if (head == null) return null;
        head.next = removeNthFromEnd(head.next, n);
        fromEnd++;
        return fromEnd == n ? head.next : head;
    }
}
