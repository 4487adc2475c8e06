#include <stdlib.h>

/* Leaves out a number only when the one before it in the answer is the same. */
int* intersection(int* nums1, int nums1Size, int* nums2, int nums2Size, int* returnSize) {
    int* common = malloc(sizeof(int) * nums1Size);
    int count = 0;
    for (int i = 0; i < nums1Size; i++) {
        for (int j = 0; j < nums2Size; j++) {
            if (nums1[i] == nums2[j]) {
                if (count == 0 || common[count - 1] != nums1[i]) {
                    common[count++] = nums1[i];
                }
                break;
            }
        }
    }
    *returnSize = count;
    return common;
}
