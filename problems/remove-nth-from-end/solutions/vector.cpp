class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        vector<ListNode*> nodes;
        for (ListNode* node = head; node; node = node->next) {
            nodes.push_back(node);
        }
        const int target = nodes.size() - n;
        if (target == 0) {
            return head->next;
        }
        nodes[target - 1]->next = nodes[target]->next;
        return head;
    }
};
