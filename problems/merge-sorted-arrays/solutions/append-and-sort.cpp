#include <algorithm>
#include <vector>

class Solution {
 public:
  void merge(std::vector<int>& nums1, int m, std::vector<int>& nums2, int n) {
    std::copy(nums2.begin(), nums2.begin() + n, nums1.begin() + m);
    std::stable_sort(nums1.begin(), nums1.end());
  }
};
