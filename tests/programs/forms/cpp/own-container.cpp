// problem: max-subarray  expect: AC
class Solution {
public:
    int maxSubArray(deque<long long>& nums) {
        long long best = LLONG_MIN, run = 0;
        while (!nums.empty()) { run = max(run, 0LL) + nums.front(); best = max(best, run); nums.pop_front(); }
        return best;
    }
};
