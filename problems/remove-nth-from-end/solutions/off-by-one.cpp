class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        ListNode dummy(0, head);
        ListNode* before = &dummy;
        ListNode* ahead = &dummy;
        while (n-- > 0) {
            ahead = ahead->next;
        }
        while (ahead) {
            ahead = ahead->next;
            before = before->next;
        }
        if (before->next) {
            before->next = before->next->next;
        }
        return dummy.next;
    }
};
