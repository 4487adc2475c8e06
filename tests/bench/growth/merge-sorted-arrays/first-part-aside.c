// time m + n; space m
#include <stdlib.h>
#include <string.h>
void merge(int* nums1, int nums1Size, int m, int* nums2, int nums2Size, int n) {
    int* first = malloc((m + 1) * sizeof(int));
    memcpy(first, nums1, m * sizeof(int));
    int i = 0, j = 0;
    for (int k = 0; k < m + n; k++) {
        nums1[k] = j == n || (i < m && first[i] <= nums2[j]) ? first[i++] : nums2[j++];
    }
    free(first);
}
