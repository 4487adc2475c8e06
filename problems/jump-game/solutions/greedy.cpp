#include <algorithm>
#include <vector>

class Solution {
 public:
  int jump(std::vector<int>& nums) {
    const int last = static_cast<int>(nums.size()) - 1;
    int jumps = 0;
    int reach = 0;     // the farthest index that `jumps` jumps can land on
    int farthest = 0;  // the farthest index that one more jump can land on
    for (int i = 0; i < last; ++i) {
      farthest = std::max(farthest, i + nums[i]);
      if (i == reach) {
        ++jumps;
        reach = farthest;
      }
    }
    return jumps;
  }
};
