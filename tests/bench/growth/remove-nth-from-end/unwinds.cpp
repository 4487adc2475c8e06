// time sz; space sz
class Solution {
    int remove(ListNode*& link, int n) {
        if (link == nullptr) return 0;
        const int from_end = remove(link->next, n) + 1;
        if (from_end == n) link = link->next;
        return from_end;
    }
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        remove(head, n);
        return head;
    }
};
