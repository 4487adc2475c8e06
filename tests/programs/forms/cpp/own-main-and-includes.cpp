// problem: jump-game  expect: AC
#include <bits/stdc++.h>
using namespace std;

class Solution {
public:
    int jump(vector<int>& nums) {
        int end = 0, far = 0, steps = 0;
        for (int i = 0; i + 1 < (int)nums.size(); i++) {
            far = max(far, i + nums[i]);
            if (i == end) steps++, end = far;
        }
        return steps;
    }
};

int main() {
    Solution solution;
    vector<int> nums{2, 3, 1, 1, 4};
    cout << solution.jump(nums) << endl;
}
