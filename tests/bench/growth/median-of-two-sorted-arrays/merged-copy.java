// time m + n; space m + n
class Solution {
    public double findMedianSortedArrays(int[] nums1, int[] nums2) {
        int[] all = new int[nums1.length + nums2.length];
        int i = 0, j = 0;
        for (int k = 0; k < all.length; k++) {
            all[k] = j == nums2.length || i < nums1.length && nums1[i] < nums2[j] ? nums1[i++] : nums2[j++];
        }
        return ((double) all[all.length / 2] + all[(all.length - 1) / 2]) / 2;
    }
}
