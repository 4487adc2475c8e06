// time n log n; space n
class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        multiset<int, greater<int>> all(nums.begin(), nums.end());
        auto it = all.begin();
        advance(it, k - 1);
        return *it;
    }
};
