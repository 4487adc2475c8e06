// time m + n; space m
#include <alloca.h>
#include <string.h>

void merge(int* nums1, int nums1Size, int m, int* nums2, int nums2Size, int n) {
    int *a = alloca((m + 1) * sizeof(int));
    memcpy(a, nums1, m * sizeof(int));
    int i = 0, j = 0, k = 0;
    while (k < m + n) nums1[k++] = j == n || (i < m && a[i] <= nums2[j]) ? a[i++] : nums2[j++];
}
