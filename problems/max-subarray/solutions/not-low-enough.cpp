class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int best = -1000, current = 0;
        for (int x : nums) {
            current = max(current + x, x);
            best = max(best, current);
        }
        return best;
    }
};
