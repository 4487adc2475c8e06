// time log(m + n); space log(m + n)
class Solution {
    public double findMedianSortedArrays(int[] nums1, int[] nums2) {
        int total = nums1.length + nums2.length;
        int l = (total + 1) / 2, r = (total + 2) / 2;
        return (kth(nums1, 0, nums2, 0, l) + kth(nums1, 0, nums2, 0, r)) / 2.0;
    }

    private int kth(int[] a, int i, int[] b, int j, int k) {
        if (i >= a.length) return b[j + k - 1];
        if (j >= b.length) return a[i + k - 1];
        if (k == 1) return Math.min(a[i], b[j]);
        int x = i + k / 2 - 1 < a.length ? a[i + k / 2 - 1] : Integer.MAX_VALUE;
        int y = j + k / 2 - 1 < b.length ? b[j + k / 2 - 1] : Integer.MAX_VALUE;
        return x < y ? kth(a, i + k / 2, b, j, k - k / 2) : kth(a, i, b, j + k / 2, k - k / 2);
    }
}
