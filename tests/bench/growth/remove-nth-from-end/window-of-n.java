// time sz; space sz
class Solution {
    public ListNode removeNthFromEnd(ListNode head, int n) {
        // only the last n + 1 nodes are kept
        ListNode dummy = new ListNode(0, head);
        Queue<ListNode> last = new LinkedList<>();
        for (ListNode p = dummy; p != null; p = p.next) {
            last.offer(p);
            if (last.size() > n + 1) last.poll();
        }
        ListNode before = last.peek();
        before.next = before.next.next;
        return dummy.next;
    }
}
