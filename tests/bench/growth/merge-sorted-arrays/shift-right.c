// time n * (m + n); space 1
#include <string.h>
void merge(int* nums1, int nums1Size, int m, int* nums2, int nums2Size, int n) {
    for (int j = 0; j < n; j++) {
        int low = 0, high = m + j;
        while (low < high) {
            int middle = (low + high) / 2;
            if (nums1[middle] <= nums2[j]) low = middle + 1;
            else high = middle;
        }
        memmove(nums1 + low + 1, nums1 + low, (m + j - low) * sizeof(int));
        nums1[low] = nums2[j];
    }
}
