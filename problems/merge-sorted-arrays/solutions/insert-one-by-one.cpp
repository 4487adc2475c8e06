#include <vector>

class Solution {
 public:
  void merge(std::vector<int>& nums1, int m, std::vector<int>& nums2, int n) {
    for (int j = n - 1; j >= 0; --j) {
      // nums2[j] is the largest that is left: behind it nothing moves any more but what is larger.
      int i = m++;
      while (i > 0 && nums1[i - 1] > nums2[j]) {
        nums1[i] = nums1[i - 1];
        --i;
      }
      nums1[i] = nums2[j];
    }
  }
};
