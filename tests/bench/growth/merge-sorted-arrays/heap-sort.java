// time (m + n) * log(m + n); space 1
class Solution {
    public void merge(int[] nums1, int m, int[] nums2, int n) {
        System.arraycopy(nums2, 0, nums1, m, n);
        // plain heap sort so that nothing extra is used
        int len = m + n;
        for (int i = len / 2 - 1; i >= 0; i--) sift(nums1, i, len);
        for (int end = len - 1; end > 0; end--) {
            int t = nums1[0]; nums1[0] = nums1[end]; nums1[end] = t;
            sift(nums1, 0, end);
        }
    }

    static void sift(int[] a, int i, int n) {
        for (;;) {
            int c = 2 * i + 1;
            if (c >= n) return;
            if (c + 1 < n && a[c + 1] > a[c]) c++;
            if (a[i] >= a[c]) return;
            int t = a[i]; a[i] = a[c]; a[c] = t;
            i = c;
        }
    }
}
