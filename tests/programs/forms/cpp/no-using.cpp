// problem: jump-game  expect: AC
#include <vector>

template <class T>
T max(T a, T b) { return a < b ? b : a; }
int count = 0;
int distance(const std::vector<int>& nums, int i) { return i + nums[i]; }
struct next { int end = 0; };
int prev = 0;

class Solution {
public:
    int jump(std::vector<int>& nums) {
        next step;
        int far = 0;
        count = 0;
        for (prev = 0; prev + 1 < static_cast<int>(nums.size()); ++prev) {
            far = max(far, distance(nums, prev));
            if (prev == step.end) { ++count; step.end = far; }
        }
        return count;
    }
};
