int best = INT_MIN;

class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int current = nums[0];
        best = max(best, current);
        for (size_t i = 1; i < nums.size(); ++i) {
            current = max(nums[i], current + nums[i]);
            best = max(best, current);
        }
        return best;
    }
};
