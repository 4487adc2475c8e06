// time m + n; space 1
class Solution {
    public void merge(int[] nums1, int m, int[] nums2, int n) {
        System.arraycopy(nums1, 0, nums1, n, m);
        for (int i = n, j = 0, k = 0; j < n; k++) nums1[k] = i < m + n && nums1[i] <= nums2[j] ? nums1[i++] : nums2[j++];
    }
}
