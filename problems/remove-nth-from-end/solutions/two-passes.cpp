class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        int length = 0;
        for (ListNode* node = head; node != nullptr; node = node->next) {
            ++length;
        }
        ListNode** link = &head;
        for (int i = 0; i < length - n; ++i) {
            link = &(*link)->next;
        }
        *link = (*link)->next;
        return head;
    }
};
