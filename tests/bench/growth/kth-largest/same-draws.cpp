// time n; space 1
#include <random>
#include <utility>
#include <vector>

class Solution {
 public:
  int findKthLargest(std::vector<int>& nums, int k) {
    std::minstd_rand random;
    int left = 0;
    int right = static_cast<int>(nums.size()) - 1;
    while (true) {
      const int pivot = nums[left + static_cast<int>(random() % (right - left + 1))];
      // Descending, in three parts: [left, larger) is larger than the pivot, [larger, i) equal to
      // it, (smaller, right] smaller.
      int larger = left;
      int smaller = right;
      for (int i = left; i <= smaller;) {
        if (nums[i] > pivot) {
          std::swap(nums[i++], nums[larger++]);
        } else if (nums[i] < pivot) {
          std::swap(nums[i], nums[smaller--]);
        } else {
          ++i;
        }
      }
      if (k - 1 < larger) {
        right = larger - 1;
      } else if (k - 1 > smaller) {
        left = smaller + 1;
      } else {
        return pivot;
      }
    }
  }
};
