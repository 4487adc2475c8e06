// problem: remove-nth-from-end  expect: RE
class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) { return reinterpret_cast<ListNode*>(16); }
};
