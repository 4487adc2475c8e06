// time n; space 1
class Solution {
public:
    int jump(vector<int>& nums) {
        int jumps = 0, next = 0;
        const int last = nums.size() - 1;
        for (int low = 0, high = 0; high < last; low = high + 1, high = next, jumps++) {
            for (int i = low; i <= high; i++) next = max(next, i + nums[i]);
        }
        return jumps;
    }
};
