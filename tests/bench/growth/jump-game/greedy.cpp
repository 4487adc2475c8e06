// time n; space 1
class Solution {
public:
    int jump(vector<int>& nums) {
        int jumps = 0, end = 0, far = 0;
        for (size_t i = 0; i + 1 < nums.size(); i++) {
            far = max(far, (int)i + nums[i]);
            if ((int)i == end) {
                jumps++;
                end = far;
            }
        }
        return jumps;
    }
};
