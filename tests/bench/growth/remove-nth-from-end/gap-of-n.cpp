// time sz; space 1
class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        ListNode before(0, head);
        ListNode *slow = &before, *fast = head;
        while (n-- > 0) fast = fast->next;
        for (; fast != nullptr; fast = fast->next) slow = slow->next;
        slow->next = slow->next->next;
        return before.next;
    }
};
