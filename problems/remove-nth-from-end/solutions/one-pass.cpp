class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        ListNode dummy(0, head);
        ListNode* before = &dummy;
        ListNode* ahead = head;
        while (n-- > 0) {
            ahead = ahead->next;
        }
        while (ahead != nullptr) {
            ahead = ahead->next;
            before = before->next;
        }
        ListNode* removed = before->next;
        before->next = removed->next;
        delete removed;
        return dummy.next;
    }
};
