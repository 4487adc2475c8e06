#include <functional>
#include <queue>
#include <vector>

// Keeps the k largest so far, the smallest of them on top.
class Solution {
 public:
  int findKthLargest(std::vector<int>& nums, int k) {
    std::priority_queue<int, std::vector<int>, std::greater<int>> largest;
    for (const int x : nums) {
      if (static_cast<int>(largest.size()) < k) {
        largest.push(x);
      } else if (x > largest.top()) {
        largest.pop();
        largest.push(x);
      }
    }
    return largest.top();
  }
};
