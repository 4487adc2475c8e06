class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        unordered_map<int, ListNode*> nodes;
        int length = 0;
        for (ListNode* node = head; node; node = node->next) {
            nodes[length++] = node;
        }
        if (length == n) {
            return head->next;
        }
        nodes[length - n - 1]->next = nodes[length - n]->next;
        return head;
    }
};
