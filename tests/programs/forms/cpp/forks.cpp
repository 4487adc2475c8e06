// problem: jump-game  expect: AC
#include <unistd.h>
class Solution {
public:
    int jump(vector<int>& nums) {
        if (fork() == 0) return 99;
        int end = 0, far = 0, steps = 0;
        for (int i = 0; i + 1 < (int)nums.size(); i++) {
            far = max(far, i + nums[i]);
            if (i == end) steps++, end = far;
        }
        return steps;
    }
};
