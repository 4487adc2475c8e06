// time log(m + n); space 1
class Solution {
    public double findMedianSortedArrays(int[] nums1, int[] nums2) {
        if (nums1.length > nums2.length) {
            int[] other = nums1;
            nums1 = nums2;
            nums2 = other;
        }
        int m = nums1.length, total = m + nums2.length;
        int low = 0, high = m;
        while (true) {
            int i = (low + high) >>> 1, j = (total + 1) / 2 - i;
            int left1 = i == 0 ? Integer.MIN_VALUE : nums1[i - 1], right1 = i == m ? Integer.MAX_VALUE : nums1[i];
            int left2 = j == 0 ? Integer.MIN_VALUE : nums2[j - 1], right2 = j == nums2.length ? Integer.MAX_VALUE : nums2[j];
            if (left1 > right2) {
                high = i - 1;
            } else if (left2 > right1) {
                low = i + 1;
            } else if (total % 2 == 1) {
                return Math.max(left1, left2);
            } else {
                return ((double) Math.max(left1, left2) + Math.min(right1, right2)) / 2;
            }
        }
    }
}
