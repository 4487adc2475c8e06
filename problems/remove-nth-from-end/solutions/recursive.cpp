class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        int from_end = 0;
        return remove(head, n, from_end);
    }

private:
    // `from_end` comes back as the position of `node`, counted from the end.
    ListNode* remove(ListNode* node, int n, int& from_end) {
        if (node == nullptr) {
            return nullptr;
        }
        node->next = remove(node->next, n, from_end);
        ++from_end;
        return from_end == n ? node->next : node;
    }
};
