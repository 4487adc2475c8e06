// problem: jump-game  expect: AC
#include <stdio.h>
#include <stdlib.h>
#define max(a, b) ((a) > (b) ? (a) : (b))
#define int long long
#define size 3
#define p 4
#define kind 5

static int reach(const signed* nums, int i) { return i + nums[i]; }

signed jump(signed nums[], signed numsSize) {
    int end = 0, far = 0, steps = 0;
    for (int i = 0; i + 1 < numsSize; i++) {
        far = max(far, reach(nums, i));
        if (i == end) { steps++; end = far; }
    }
    printf("%lld steps\n", steps);
    return steps;
}

signed main(void) {
    signed nums[] = {2, 3, 1, 1, 4};
    return jump(nums, 5) != 2;
}
