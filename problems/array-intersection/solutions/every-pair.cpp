#include <algorithm>
#include <vector>

class Solution {
 public:
  std::vector<int> intersection(std::vector<int>& nums1, std::vector<int>& nums2) {
    std::vector<int> common;
    for (const int x : nums1) {
      if (std::find(nums2.begin(), nums2.end(), x) == nums2.end()) continue;
      if (std::find(common.begin(), common.end(), x) == common.end()) common.push_back(x);
    }
    return common;
  }
};
