#include <unordered_map>
#include <vector>

class Solution {
 public:
  std::vector<int> twoSum(std::vector<int>& nums, int target) {
    std::unordered_map<int, int> index_of;
    index_of.reserve(nums.size());
    for (int i = 0; i < static_cast<int>(nums.size()); ++i) {
      if (const auto partner = index_of.find(target - nums[i]); partner != index_of.end()) {
        return {partner->second, i};
      }
      index_of[nums[i]] = i;
    }
    return {};
  }
};
