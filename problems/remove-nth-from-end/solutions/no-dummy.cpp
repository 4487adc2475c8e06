class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        ListNode* ahead = head;
        ListNode* before = head;
        while (n-- > 0) {
            ahead = ahead->next;
        }
        while (ahead->next) {
            ahead = ahead->next;
            before = before->next;
        }
        before->next = before->next->next;
        return head;
    }
};
