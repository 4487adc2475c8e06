#include <utility>
#include <vector>

class Solution {
 public:
  int findKthLargest(std::vector<int>& nums, int k) {
    int left = 0;
    int right = static_cast<int>(nums.size()) - 1;
    while (true) {
      const int pivot = nums[left];
      int border = left;  // [left + 1, border] is larger than the pivot
      for (int i = left + 1; i <= right; ++i) {
        if (nums[i] > pivot) std::swap(nums[i], nums[++border]);
      }
      std::swap(nums[left], nums[border]);
      if (border == k - 1) return pivot;
      if (border > k - 1) {
        right = border - 1;
      } else {
        left = border + 1;
      }
    }
  }
};
