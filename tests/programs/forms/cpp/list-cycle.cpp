// problem: remove-nth-from-end  expect: WA
class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        ListNode* last = head;
        while (last->next) last = last->next;
        last->next = head;
        return head;
    }
};
