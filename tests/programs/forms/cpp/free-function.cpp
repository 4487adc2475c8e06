// problem: max-subarray  expect: AC
#include <vector>
#include <algorithm>
using std::vector;
int maxSubArray(const vector<int>& nums) {
    int best = nums[0], run = 0;
    for (int x : nums) { run = std::max(run, 0) + x; best = std::max(best, run); }
    return best;
}
