// The best run lies in the left half, in the right half, or across the middle.
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        return best(nums, 0, static_cast<int>(nums.size()));
    }

private:
    // Of nums[from, to), which is not empty.
    int best(const vector<int>& nums, int from, int to) {
        if (to - from == 1) {
            return nums[from];
        }
        const int middle = from + (to - from) / 2;
        int left = INT_MIN;
        for (int i = middle - 1, sum = 0; i >= from; --i) {
            sum += nums[i];
            left = max(left, sum);
        }
        int right = INT_MIN;
        for (int i = middle, sum = 0; i < to; ++i) {
            sum += nums[i];
            right = max(right, sum);
        }
        return max({left + right, best(nums, from, middle), best(nums, middle, to)});
    }
};
