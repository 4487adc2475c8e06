// problem: median-of-two-sorted-arrays  expect: AC
double findMedianSortedArrays(int* nums1, int nums1Size, int* nums2, int nums2Size) {
    int total = nums1Size + nums2Size, i = 0, j = 0, before = 0, now = 0;
    for (int k = 0; k <= total / 2; k++) {
        before = now;
        now = j == nums2Size || (i < nums1Size && nums1[i] <= nums2[j]) ? nums1[i++] : nums2[j++];
    }
    return total % 2 ? now : (before + now) / 2.0;
}
