// problem: jump-game  expect: AC
#include <stddef.h>
static int index, remove, time, y1;
static int abs(int x) { return x < 0 ? -x : x; }
static int max(int a, int b) { return a > b ? a : b; }
int jump(int* nums, int numsSize) {
    index = remove = time = y1 = 0;
    for (index = 0; index + 1 < numsSize; index++) {
        y1 = max(y1, abs(index + nums[index]));
        if (index == time) { remove++; time = y1; }
    }
    return remove;
}
