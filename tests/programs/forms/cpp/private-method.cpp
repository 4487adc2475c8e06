// problem: jump-game  expect: CE
class Solution {
    int jump(vector<int>& nums) { return 0; }
};
