// problem: max-subarray  expect: AC
class Solution {
    static int maxSubArray(const vector<int>& nums, int from, int to) {
        int best = INT_MIN, run = 0;
        for (int i = from; i < to; i++) { run = max(run, 0) + nums[i]; best = max(best, run); }
        return best;
    }
public:
    static int maxSubArray(vector<int>& nums, bool verbose = false) {
        if (verbose) cout << "verbose" << endl;
        return maxSubArray(nums, 0, nums.size());
    }
};
