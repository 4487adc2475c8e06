#include <limits.h>

static int larger(int a, int b) { return a > b ? a : b; }
static int smaller(int a, int b) { return a < b ? a : b; }

double findMedianSortedArrays(int* nums1, int nums1Size, int* nums2, int nums2Size) {
    if (nums1Size > nums2Size) {
        return findMedianSortedArrays(nums2, nums2Size, nums1, nums1Size);
    }
    const int total = nums1Size + nums2Size;
    const int half = (total + 1) / 2;
    int low = 0;
    int high = nums1Size;
    while (low < high) {
        const int i = low + (high - low) / 2;
        if (nums1[i] < nums2[half - i - 1]) {
            low = i + 1;
        } else {
            high = i;
        }
    }
    const int i = low;
    const int j = half - i;
    const int left = larger(i > 0 ? nums1[i - 1] : INT_MIN, j > 0 ? nums2[j - 1] : INT_MIN);
    if (total % 2 == 1) {
        return left;
    }
    const int right =
        smaller(i < nums1Size ? nums1[i] : INT_MAX, j < nums2Size ? nums2[j] : INT_MAX);
    return ((double)left + right) / 2;
}
