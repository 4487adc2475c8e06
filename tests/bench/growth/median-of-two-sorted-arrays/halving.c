// time log(m + n); space 1
static int kth(const int* a, int m, const int* b, int n, int k) {
    while (1) {
        if (m == 0) return b[k - 1];
        if (n == 0) return a[k - 1];
        if (k == 1) return a[0] < b[0] ? a[0] : b[0];
        int half = k / 2;
        int i = half < m ? half : m, j = half < n ? half : n;
        if (a[i - 1] < b[j - 1]) {
            a += i;
            m -= i;
            k -= i;
        } else {
            b += j;
            n -= j;
            k -= j;
        }
    }
}
double findMedianSortedArrays(int* nums1, int nums1Size, int* nums2, int nums2Size) {
    int total = nums1Size + nums2Size;
    int upper = kth(nums1, nums1Size, nums2, nums2Size, total / 2 + 1);
    if (total % 2) return upper;
    return (upper + (double)kth(nums1, nums1Size, nums2, nums2Size, total / 2)) / 2;
}
