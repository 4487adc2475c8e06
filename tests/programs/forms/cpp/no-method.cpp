// problem: jump-game  expect: CE
class Solution {
public:
    int leap(vector<int>& nums) { return 0; }
};
