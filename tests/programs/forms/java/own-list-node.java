// problem: remove-nth-from-end  expect: AC
class ListNode {
    int val;
    ListNode next;
    ListNode(int x) { val = x; }
}

class Solution {
    public ListNode removeNthFromEnd(ListNode head, int n) {
        List<ListNode> nodes = new ArrayList<>();
        for (ListNode at = head; at != null; at = at.next) nodes.add(at);
        if (nodes.size() == n) return head.next;
        ListNode before = nodes.get(nodes.size() - n - 1);
        before.next = before.next.next;
        return head;
    }
}
