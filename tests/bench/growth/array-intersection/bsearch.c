// time (m + n) * log m; space m
#include <stdio.h>
#include <stdlib.h>
#define MAX(a, b) ((a) > (b) ? (a) : (b))

/**
 * Note: The returned array must be malloced, assume caller calls free().
 */
static int cmp(const void *a, const void *b) {
    int x = *(const int *)a, y = *(const int *)b;
    return (x > y) - (x < y);
}

int* intersection(int* nums1, int nums1Size, int* nums2, int nums2Size, int* returnSize) {
    qsort(nums1, nums1Size, sizeof(int), cmp);
    char *used = (char *)calloc(MAX(nums1Size, 1), 1);
    int *ans = (int *)malloc(sizeof(int) * MAX(nums1Size, 1));
    *returnSize = 0;
    for (int i = 0; i < nums2Size; ++i) {
        int *hit = bsearch(&nums2[i], nums1, nums1Size, sizeof(int), cmp);
        if (!hit) continue;
        /* go to the first of the equal ones */
        int lo = 0, hi = (int)(hit - nums1);
        while (lo < hi) {
            int mid = (lo + hi) / 2;
            if (nums1[mid] >= nums2[i]) hi = mid; else lo = mid + 1;
        }
        if (!used[lo]) {
            used[lo] = 1;
            ans[(*returnSize)++] = nums2[i];
        }
    }
    free(used);
    return ans;
}
