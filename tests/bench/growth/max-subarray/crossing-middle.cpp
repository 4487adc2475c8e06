// time n log n; space log n
class Solution {
    int best(const vector<int>& nums, int low, int high) {
        if (high - low == 1) return nums[low];
        int middle = (low + high) / 2;
        int left = INT_MIN, right = INT_MIN;
        for (int i = middle - 1, sum = 0; i >= low; i--) left = max(left, sum += nums[i]);
        for (int i = middle, sum = 0; i < high; i++) right = max(right, sum += nums[i]);
        return max({best(nums, low, middle), best(nums, middle, high), left + right});
    }
public:
    int maxSubArray(vector<int>& nums) { return best(nums, 0, nums.size()); }
};
