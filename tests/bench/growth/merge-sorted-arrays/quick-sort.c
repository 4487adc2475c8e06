// time (m + n) log(m + n); space m + n
static int compare(const void *a, const void *b) {
    int x = *(const int *)a, y = *(const int *)b;
    return (x > y) - (x < y);
}

void merge(int* nums1, int nums1Size, int m, int* nums2, int nums2Size, int n) {
    for (int i = 0; i < n; i++) nums1[m + i] = nums2[i];
    qsort(nums1, m + n, sizeof(int), compare);
}
