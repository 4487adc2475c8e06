#include <algorithm>
#include <vector>

// Breadth-first search without a queue: the indices first reached after the same number of jumps
// always form one interval.
class Solution {
 public:
  int jump(std::vector<int>& nums) {
    const int last = static_cast<int>(nums.size()) - 1;
    int level = 0;
    for (int i = 0, end = 0; end < last; ++level) {
      int next_end = end;
      for (; i <= end; ++i) next_end = std::max(next_end, i + nums[i]);
      end = next_end;
    }
    return level;
  }
};
