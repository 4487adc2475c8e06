// time n log n; space 1
#include <algorithm>
#include <functional>
#include <vector>
int findKthLargest(std::vector<int>& nums, int k);
class Solution {
public:
    int findKthLargest(std::vector<int>& nums, int k) {
        std::partial_sort(nums.begin(), nums.begin() + k, nums.end(), std::greater<int>());
        return nums[k - 1];
    }
};
