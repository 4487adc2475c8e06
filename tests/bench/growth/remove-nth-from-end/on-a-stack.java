// time sz; space sz
import java.util.ArrayDeque;
import java.util.Deque;

class Solution {
    public ListNode removeNthFromEnd(ListNode head, int n) {
        Deque<ListNode> stack = new ArrayDeque<>();
        for (ListNode node = head; node != null; node = node.next) {
            stack.push(node);
        }
        for (int i = 1; i < n; i++) {
            stack.pop();
        }
        ListNode removed = stack.pop();
        if (stack.isEmpty()) {
            return removed.next;
        }
        stack.peek().next = removed.next;
        return head;
    }
}
