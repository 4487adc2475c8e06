class Solution {
    public double findMedianSortedArrays(int[] nums1, int[] nums2) {
        int total = nums1.length + nums2.length;
        int[] merged = new int[total];
        for (int i = 0, j = 0, k = 0; k < total; k++) {
            if (j == nums2.length || (i < nums1.length && nums1[i] <= nums2[j])) {
                merged[k] = nums1[i++];
            } else {
                merged[k] = nums2[j++];
            }
        }
        if (total % 2 == 1) {
            return merged[total / 2];
        }
        int sum = merged[total / 2 - 1] + merged[total / 2];
        double median = sum / 2;
        if (sum % 2 == 1) {
            median += 0.5;
        }
        return median;
    }
}
