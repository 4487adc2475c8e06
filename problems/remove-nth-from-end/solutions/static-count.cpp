class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        static int from_end = 0;
        if (head == nullptr) {
            return nullptr;
        }
        head->next = removeNthFromEnd(head->next, n);
        return ++from_end == n ? head->next : head;
    }
};
