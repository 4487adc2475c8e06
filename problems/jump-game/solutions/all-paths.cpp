#include <algorithm>
#include <vector>

class Solution {
 public:
  int jump(std::vector<int>& nums) { return fewest(nums, 0); }

 private:
  int fewest(const std::vector<int>& nums, int from) {
    const int last = static_cast<int>(nums.size()) - 1;
    if (from >= last) return 0;
    int best = 1'000'000;
    for (int length = 1; length <= nums[from]; ++length) {
      best = std::min(best, 1 + fewest(nums, from + length));
    }
    return best;
  }
};
