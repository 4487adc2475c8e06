// problem: max-subarray  expect: AC
class Solution {
public:
    long long maxSubArray(const vector<int>& nums) const {
        long long best = LLONG_MIN, run = 0;
        for (int x : nums) { run = max(run, 0LL) + x; best = max(best, run); }
        return best;
    }
};
