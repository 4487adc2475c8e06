#include <unordered_set>
#include <vector>

class Solution {
 public:
  std::vector<int> intersection(std::vector<int>& nums1, std::vector<int>& nums2) {
    std::unordered_set<int> wanted(nums1.begin(), nums1.end());
    std::vector<int> common;
    for (const int x : nums2) {
      if (wanted.erase(x) > 0) common.push_back(x);
    }
    return common;
  }
};
