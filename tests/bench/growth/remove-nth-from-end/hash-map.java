// time sz; space sz
class Solution {
    public ListNode removeNthFromEnd(ListNode head, int n) {
        Map<Integer, ListNode> at = new HashMap<>();
        int size = 0;
        for (ListNode node = head; node != null; node = node.next) at.put(size++, node);
        if (n == size) return head.next;
        ListNode before = at.get(size - n - 1);
        before.next = before.next.next;
        return head;
    }
}
