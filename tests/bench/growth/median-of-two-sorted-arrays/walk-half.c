// time m + n; space 1
double findMedianSortedArrays(int* nums1, int nums1Size, int* nums2, int nums2Size) {
    int total = nums1Size + nums2Size, i = 0, j = 0, before = 0, now = 0;
    for (int k = 0; k <= total / 2; k++) {
        before = now;
        if (j == nums2Size || (i < nums1Size && nums1[i] <= nums2[j])) {
            now = nums1[i++];
        } else {
            now = nums2[j++];
        }
    }
    return total % 2 ? now : ((double)before + now) / 2;
}
