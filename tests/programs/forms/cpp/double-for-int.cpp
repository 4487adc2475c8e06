// problem: max-subarray  expect: WA
class Solution {
public:
    double maxSubArray(vector<int>& nums) {
        double best = -1e18, run = 0;
        for (int x : nums) { run = max(run, 0.0) + x; best = max(best, run); }
        return best;
    }
};
