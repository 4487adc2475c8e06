// time n; space n
class Solution {
public:
    int jump(vector<int>& nums) {
        vector<int> reach(nums.size());
        iota(reach.begin(), reach.end(), 0);
        transform(reach.begin(), reach.end(), nums.begin(), reach.begin(), plus<int>());
        partial_sum(reach.begin(), reach.end(), reach.begin(), [](int a, int b) { return max(a, b); });
        int at = 0, steps = 0;
        while (at < (int)nums.size() - 1) {
            at = min(reach[at], (int)nums.size() - 1);
            ++steps;
        }
        return steps;
    }
};
