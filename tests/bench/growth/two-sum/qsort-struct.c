// time n log n; space n
#include <stdio.h>
#include <stdlib.h>
/**
 * Note: The returned array must be malloced, assume caller calls free().
 */
struct pair { int v, i; };
int by_value(const void* a, const void* b) {
    const struct pair *x = a, *y = b;
    return x->v < y->v ? -1 : x->v > y->v;
}
int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    struct pair p[numsSize];
    for (int i = 0; i < numsSize; i++) p[i] = (struct pair){nums[i], i};
    qsort(p, numsSize, sizeof p[0], by_value);
    int l = 0, r = numsSize - 1;
    while (l < r) {
        long s = (long)p[l].v + p[r].v;
        if (s == target) {
            int *res = malloc(2 * sizeof(int));
            res[0] = p[l].i; res[1] = p[r].i;
            *returnSize = 2;
            return res;
        }
        if (s < target) l++; else r--;
    }
    *returnSize = 0;
    return NULL;
}
