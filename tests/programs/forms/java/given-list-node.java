// problem: remove-nth-from-end  expect: AC
import java.util.*;
/**
 * Definition for singly-linked list.
 * public class ListNode {
 *     int val;
 *     ListNode next;
 * }
 */
class Solution {
    public ListNode removeNthFromEnd(ListNode head, int n) {
        ListNode dummy = new ListNode(0, head), ahead = dummy, behind = dummy;
        while (n-- > 0) ahead = ahead.next;
        while (ahead.next != null) { ahead = ahead.next; behind = behind.next; }
        behind.next = behind.next.next;
        return dummy.next;
    }
}
