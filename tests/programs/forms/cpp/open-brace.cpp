// problem: jump-game  expect: CE
class Solution {
public:
    int jump(vector<int>& nums) { return 0; 
};
