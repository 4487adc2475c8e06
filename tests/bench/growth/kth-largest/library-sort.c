// time n log n; space n
#include <stdlib.h>
static int descending(const void* a, const void* b) {
    int x = *(const int*)a, y = *(const int*)b;
    return (x < y) - (x > y);
}
int findKthLargest(int* nums, int numsSize, int k) {
    qsort(nums, numsSize, sizeof(int), descending);
    return nums[k - 1];
}
