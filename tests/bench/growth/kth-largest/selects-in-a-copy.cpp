// time n; space n
#include <algorithm>
#include <vector>
using namespace std;

class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        vector<int> copy(nums);
        nth_element(copy.begin(), copy.begin() + k - 1, copy.end(), greater<int>());
        nums.swap(copy);
        return nums[k - 1];
    }
};
