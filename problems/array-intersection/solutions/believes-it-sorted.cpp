#include <vector>

class Solution {
 public:
  std::vector<int> intersection(std::vector<int>& nums1, std::vector<int>& nums2) {
    std::vector<int> common;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < nums1.size() && j < nums2.size()) {
      if (nums1[i] < nums2[j]) {
        ++i;
      } else if (nums1[i] > nums2[j]) {
        ++j;
      } else {
        if (common.empty() || common.back() != nums1[i]) common.push_back(nums1[i]);
        ++i;
        ++j;
      }
    }
    return common;
  }
};
