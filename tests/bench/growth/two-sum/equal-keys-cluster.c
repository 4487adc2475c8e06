// time n^2; space n
#include <stdint.h>
#include <stdlib.h>
typedef struct { int k, v; } slot;
int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    uint32_t cap = 16;
    while (cap < 2u * (uint32_t)numsSize) cap <<= 1;
    slot *t = malloc(cap * sizeof(slot));
    for (uint32_t i = 0; i < cap; ++i) t[i].v = -1;
    int *res = malloc(2 * sizeof *res);
    *returnSize = 2;
    for (int i = 0; i < numsSize; ++i) {
        int want = (int)((long long)target - nums[i]);
        uint32_t h = ((uint32_t)want * 2654435769u) & (cap - 1);
        h = (((uint32_t)want * 2654435769u) >> 7) & (cap - 1);
        while (t[h].v >= 0) {
            if (t[h].k == want) { res[0] = t[h].v; res[1] = i; free(t); return res; }
            h = (h + 1) & (cap - 1);
        }
        h = (((uint32_t)nums[i] * 2654435769u) >> 7) & (cap - 1);
        while (t[h].v >= 0) h = (h + 1) & (cap - 1);
        t[h].k = nums[i]; t[h].v = i;
    }
    free(t);
    *returnSize = 0;
    return res;
}
