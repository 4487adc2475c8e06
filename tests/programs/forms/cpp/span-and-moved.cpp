// problem: max-subarray  expect: AC
#include <span>
class Solution {
public:
    auto maxSubArray(std::span<const int> nums) -> int {
        int best = INT_MIN, run = 0;
        for (int x : nums) { run = std::max(run, 0) + x; best = std::max(best, run); }
        return best;
    }
};
