#include <algorithm>
#include <vector>

// Writes down for every index how many jumps it takes; each index is written once.
class Solution {
 public:
  int jump(std::vector<int>& nums) {
    const int n = static_cast<int>(nums.size());
    std::vector<int> steps(n, 0);
    int known = 0;  // steps[0..known] are final
    for (int i = 0; known < n - 1; ++i) {
      const int reach = std::min(n - 1, i + nums[i]);
      while (known < reach) steps[++known] = steps[i] + 1;
    }
    return steps[n - 1];
  }
};
