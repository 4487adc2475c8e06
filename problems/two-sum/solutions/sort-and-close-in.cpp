#include <algorithm>
#include <numeric>
#include <vector>

// Sorts the indexes by their numbers and closes in from both ends.
class Solution {
 public:
  std::vector<int> twoSum(std::vector<int>& nums, int target) {
    std::vector<int> order(nums.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) { return nums[a] < nums[b]; });
    auto low = order.begin();
    auto high = order.end() - 1;
    while (low < high) {
      const int sum = nums[*low] + nums[*high];
      if (sum == target) return {*low, *high};
      if (sum < target) {
        ++low;
      } else {
        --high;
      }
    }
    return {};
  }
};
