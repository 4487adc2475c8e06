#include <algorithm>
#include <vector>

class Solution {
 public:
  std::vector<int> intersection(std::vector<int>& nums1, std::vector<int>& nums2) {
    std::sort(nums1.begin(), nums1.end());
    std::sort(nums2.begin(), nums2.end());
    std::vector<int> common;
    auto a = nums1.begin();
    auto b = nums2.begin();
    while (a != nums1.end() && b != nums2.end()) {
      if (*a < *b) {
        ++a;
      } else if (*b < *a) {
        ++b;
      } else {
        if (common.empty() || common.back() != *a) common.push_back(*a);
        ++a;
        ++b;
      }
    }
    return common;
  }
};
