// time n; space n
class Solution {
    struct Node { int child[2] = {0, 0}; int index = -1; };
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        vector<Node> trie(1);
        for (int i = 0; i < (int)nums.size(); ++i) {
            unsigned want = (unsigned)target - (unsigned)nums[i];
            int at = 0;
            for (int b = 31; b >= 0; --b) {
                at = trie[at].child[want >> b & 1];
                if (!at) break;
            }
            if (at) return {trie[at].index, i};
            unsigned v = nums[i];
            for (int b = 31; b >= 0; --b) {
                int bit = v >> b & 1;
                if (!trie[at].child[bit]) {
                    trie[at].child[bit] = trie.size();
                    trie.emplace_back();
                }
                at = trie[at].child[bit];
            }
            trie[at].index = i;
        }
        return {};
    }
};
