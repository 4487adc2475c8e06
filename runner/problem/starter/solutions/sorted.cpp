#include <algorithm>
#include <vector>

class Solution {
 public:
  int largest(std::vector<int>& nums) {
    std::sort(nums.begin(), nums.end());
    return nums.back();
  }
};
