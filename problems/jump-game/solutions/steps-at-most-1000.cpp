#include <algorithm>
#include <vector>

class Solution {
 public:
  int jump(std::vector<int>& nums) {
    const int n = static_cast<int>(nums.size());
    std::vector<int> best(n, 1000);  // no number is larger than 1000
    best[0] = 0;
    for (int i = 0; i < n; ++i) {
      for (int j = i + 1; j < n && j <= i + nums[i]; ++j) {
        best[j] = std::min(best[j], best[i] + 1);
      }
    }
    return best[n - 1];
  }
};
