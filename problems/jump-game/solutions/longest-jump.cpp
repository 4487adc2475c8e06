#include <algorithm>
#include <vector>

// Always jumps as far as it can.
class Solution {
 public:
  int jump(std::vector<int>& nums) {
    const int last = static_cast<int>(nums.size()) - 1;
    int jumps = 0;
    for (int i = 0; i < last; i += std::max(1, nums[i])) ++jumps;
    return jumps;
  }
};
