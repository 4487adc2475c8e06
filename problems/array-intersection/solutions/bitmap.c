#include <limits.h>
#include <stdlib.h>

#define WORD_BITS (sizeof(unsigned) * CHAR_BIT)

static int largest(const int* nums, int size) {
    int result = 0;
    for (int i = 0; i < size; i++) {
        if (nums[i] > result) {
            result = nums[i];
        }
    }
    return result;
}

/* One bit for each number up to the largest, as one does when there are billions of them. */
int* intersection(int* nums1, int nums1Size, int* nums2, int nums2Size, int* returnSize) {
    int limit = largest(nums1, nums1Size);
    unsigned* wanted = calloc(limit / WORD_BITS + 1, sizeof(unsigned));
    for (int i = 0; i < nums1Size; i++) {
        wanted[nums1[i] / WORD_BITS] |= 1u << nums1[i] % WORD_BITS;
    }
    int* common = malloc(sizeof(int) * (nums1Size < nums2Size ? nums1Size : nums2Size));
    int count = 0;
    for (int i = 0; i < nums2Size; i++) {
        if (nums2[i] > limit) {
            continue;
        }
        unsigned* word = &wanted[nums2[i] / WORD_BITS];
        unsigned bit = 1u << nums2[i] % WORD_BITS;
        if (*word & bit) {
            *word &= ~bit;
            common[count++] = nums2[i];
        }
    }
    free(wanted);
    *returnSize = count;
    return common;
}
