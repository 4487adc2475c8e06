class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        const int n = nums.size();
        int best = nums[0];
        for (int i = 0; i < n; ++i) {
            for (int j = i; j < n; ++j) {
                int sum = 0;
                for (int k = i; k <= j; ++k) {
                    sum += nums[k];
                }
                best = max(best, sum);
            }
        }
        return best;
    }
};
