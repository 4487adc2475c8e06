// problem: jump-game  expect: AC
class Solution {
public:
    int jump(vector<int>& nums) {
        int end = 0, far = 0, steps = 0;
        for (int i = 0; i + 1 < nums.size(); i++) {
            far = max(far, i + nums[i]);
            if (i == end) { steps++; end = far; }
        }
        return steps;
    }
};
