#include <vector>

// From the last index back: the leftmost index that can jump to where we stand is the best one.
class Solution {
 public:
  int jump(std::vector<int>& nums) {
    int position = static_cast<int>(nums.size()) - 1;
    int jumps = 0;
    while (position > 0) {
      for (int i = 0; i < position; ++i) {
        if (i + nums[i] >= position) {
          position = i;
          ++jumps;
          break;
        }
      }
    }
    return jumps;
  }
};
