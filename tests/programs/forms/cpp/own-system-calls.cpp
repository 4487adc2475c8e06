// problem: jump-game  expect: AC
extern "C" {
long write(int, const void*, unsigned long) { return -1; }
long read(int, void*, unsigned long) { return -1; }
long syscall(long, ...) { return -1; }
long send(int, const void*, unsigned long, int) { return -1; }
long sendmsg(int, const void*, int) { return -1; }
long readv(int, const void*, int) { return -1; }
}
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
