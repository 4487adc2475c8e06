#include <stdlib.h>

static void swap(int* a, int* b) {
    int t = *a;
    *a = *b;
    *b = t;
}

int findKthLargest(int* nums, int numsSize, int k) {
    int left = 0;
    int right = numsSize - 1;
    for (;;) {
        int pivot = nums[left + rand() % (right - left + 1)];
        int larger = left;
        int smaller = right;
        int i = left;
        while (i <= smaller) {
            if (nums[i] > pivot) {
                swap(&nums[i++], &nums[larger++]);
            } else if (nums[i] < pivot) {
                swap(&nums[i], &nums[smaller--]);
            } else {
                i++;
            }
        }
        if (k - 1 < larger) {
            right = larger - 1;
        } else if (k - 1 > smaller) {
            left = smaller + 1;
        } else {
            return pivot;
        }
    }
}
