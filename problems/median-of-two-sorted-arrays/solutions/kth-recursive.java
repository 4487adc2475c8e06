class Solution {
    public double findMedianSortedArrays(int[] nums1, int[] nums2) {
        int total = nums1.length + nums2.length;
        int lower = kth(nums1, 0, nums2, 0, (total + 1) / 2);
        int upper = kth(nums1, 0, nums2, 0, (total + 2) / 2);
        return (lower + upper) / 2.0;
    }

    private int kth(int[] a, int i, int[] b, int j, int k) {
        if (i == a.length) {
            return b[j + k - 1];
        }
        if (j == b.length) {
            return a[i + k - 1];
        }
        if (k == 1) {
            return Math.min(a[i], b[j]);
        }
        int p = Math.min(i + k / 2, a.length);
        int q = Math.min(j + k / 2, b.length);
        if (a[p - 1] <= b[q - 1]) {
            return kth(a, p, b, j, k - (p - i));
        }
        return kth(a, i, b, q, k - (q - j));
    }
}
