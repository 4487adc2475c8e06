#include <algorithm>
#include <vector>

class Solution {
 public:
  void merge(std::vector<int>& nums1, int m, std::vector<int>& nums2, int n) {
    const std::vector<int> first(nums1.begin(), nums1.begin() + m);
    std::merge(first.begin(), first.end(), nums2.begin(), nums2.begin() + n, nums1.begin());
  }
};
