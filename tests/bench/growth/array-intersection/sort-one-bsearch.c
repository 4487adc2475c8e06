// time (m + n) log m; space m + n
static int cmp(const void* a, const void* b) { return *(int*)a < *(int*)b ? -1 : *(int*)a > *(int*)b; }

int* intersection(int* nums1, int nums1Size, int* nums2, int nums2Size, int* returnSize) {
    qsort(nums1, nums1Size, sizeof(int), cmp);
    char* taken = calloc(nums1Size, 1);
    int* ret = malloc(sizeof(int) * (nums1Size < nums2Size ? nums1Size : nums2Size));
    *returnSize = 0;
    for (int i = 0; i < nums2Size; i++) {
        int lo = 0, hi = nums1Size;
        while (lo < hi) {
            int mid = (lo + hi) / 2;
            if (nums1[mid] < nums2[i]) lo = mid + 1; else hi = mid;
        }
        if (lo < nums1Size && nums1[lo] == nums2[i] && !taken[lo]) {
            taken[lo] = 1;
            ret[(*returnSize)++] = nums2[i];
        }
    }
    free(taken);
    return ret;
}
