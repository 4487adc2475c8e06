#include <vector>

class Solution {
 public:
  std::vector<int> twoSum(std::vector<int>& nums, int target) {
    for (int i = 0; i < static_cast<int>(nums.size()); ++i) {
      if (nums[i] > target) continue;  // cannot be part of the sum
      for (int j = i + 1; j < static_cast<int>(nums.size()); ++j) {
        if (nums[i] + nums[j] == target) return {i, j};
      }
    }
    return {};
  }
};
