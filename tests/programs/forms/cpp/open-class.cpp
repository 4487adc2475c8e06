// problem: jump-game  expect: CE  says: open-class.cpp:2:16: note: to match this '{'
class Solution {
public:
    int jump(vector<int>& nums) { return 0; }
