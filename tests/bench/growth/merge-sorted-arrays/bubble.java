// time m + n * (m + n); space 1
class Solution {
    public void merge(int[] nums1, int m, int[] nums2, int n) {
        for (int i = 0; i < n; i++) nums1[m + i] = nums2[i];
        for (int i = 1; i < m + n; i++) {
            for (int j = i; j > 0 && nums1[j] < nums1[j - 1]; j--) {
                int t = nums1[j];
                nums1[j] = nums1[j - 1];
                nums1[j - 1] = t;
            }
        }
    }
}
