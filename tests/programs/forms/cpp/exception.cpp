// problem: jump-game  expect: RE
class Solution {
public:
    int jump(vector<int>& nums) { return nums.at(nums.size()); }
};
