#include <vector>

class Solution {
 public:
  void merge(std::vector<int>& nums1, int m, std::vector<int>& nums2, int n) {
    int i = m - 1;
    int j = n - 1;
    // Once nums2 is used up, what is left of nums1 is in its place already.
    for (int end = m + n - 1; j >= 0; --end) {
      if (i >= 0 && nums1[i] > nums2[j]) {
        nums1[end] = nums1[i--];
      } else {
        nums1[end] = nums2[j--];
      }
    }
  }
};
