void merge(int* nums1, int nums1Size, int m, int* nums2, int nums2Size, int n) {
    (void)nums1Size;
    (void)nums2Size;
    int i = m - 1;
    int j = n - 1;
    for (int end = m + n - 1; j >= 0; end--) {
        if (i >= 0 && nums1[i] > nums2[j]) {
            nums1[end] = nums1[i--];
        } else {
            nums1[end] = nums2[j--];
        }
    }
}
