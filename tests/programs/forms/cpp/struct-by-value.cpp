// problem: max-subarray  expect: AC
struct Solution {
    int maxSubArray(vector<int> nums) {
        int best = INT_MIN, run = 0;
        for (int x : nums) { run = max(run, 0) + x; best = max(best, run); }
        return best;
    }
};
