#include <algorithm>
#include <climits>
#include <vector>

class Solution {
 public:
  int jump(std::vector<int>& nums) {
    const int n = static_cast<int>(nums.size());
    std::vector<int> best(n, INT_MAX);
    best[0] = 0;
    for (int i = 0; i < n; ++i) {
      for (int j = i + 1; j <= std::min(n - 1, i + nums[i]); ++j) {
        best[j] = std::min(best[j], best[i] + 1);
      }
    }
    return best[n - 1];
  }
};
