// problem: jump-game  expect: AC
struct Loud {
    ~Loud() { abort(); }
} loud;
static int at_exit = atexit([] { abort(); });
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
