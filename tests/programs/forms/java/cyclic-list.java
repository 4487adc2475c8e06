// problem: remove-nth-from-end  expect: WA
class Solution {
    public ListNode removeNthFromEnd(ListNode head, int n) {
        head.next = head;
        return head;
    }
}
