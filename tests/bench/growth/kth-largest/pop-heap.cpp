// time n log n; space 1
class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        make_heap(begin(nums), end(nums));
        while (--k) {
            pop_heap(begin(nums), end(nums));
            nums.pop_back();
        }
        return nums.front();
    }
};
