// time log(m + n); space log(m + n)
#include <limits.h>
#define min(a,b) ((a)<(b)?(a):(b))
static int kth(int *a, int m, int *b, int n, int k) {
    if (m == 0) return b[k - 1];
    if (n == 0) return a[k - 1];
    if (k == 1) return min(a[0], b[0]);
    int x = m >= k / 2 ? a[k / 2 - 1] : INT_MAX, y = n >= k / 2 ? b[k / 2 - 1] : INT_MAX;
    int r;
    if (x < y) r = kth(a + min(k / 2, m), m - min(k / 2, m), b, n, k - k / 2);
    else r = kth(a, m, b + min(k / 2, n), n - min(k / 2, n), k - k / 2);
    volatile int keep = r;
    return keep;
}
double findMedianSortedArrays(int* nums1, int nums1Size, int* nums2, int nums2Size) {
    int t = nums1Size + nums2Size;
    int a = kth(nums1, nums1Size, nums2, nums2Size, (t + 1) / 2), b = kth(nums1, nums1Size, nums2, nums2Size, (t + 2) / 2);
    return (a + b) / 2.0;
}
