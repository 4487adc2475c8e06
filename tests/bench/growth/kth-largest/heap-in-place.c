// time n log n; space 1
static void swap(int *a, int *b) { int t = *a; *a = *b; *b = t; }

static void maxHeapify(int *a, int i, int heapSize) {
    for (;;) {
        int l = i * 2 + 1, r = i * 2 + 2, largest = i;
        if (l < heapSize && a[l] > a[largest]) largest = l;
        if (r < heapSize && a[r] > a[largest]) largest = r;
        if (largest == i) return;
        swap(&a[i], &a[largest]);
        i = largest;
    }
}

int findKthLargest(int *nums, int numsSize, int k) {
    int heapSize = numsSize;
    for (int i = heapSize / 2; i >= 0; --i) maxHeapify(nums, i, heapSize);
    for (int i = numsSize - 1; i >= numsSize - k + 1; --i) {
        swap(&nums[0], &nums[i]);
        --heapSize;
        maxHeapify(nums, 0, heapSize);
    }
    return nums[0];
}
