#include <stdlib.h>

#define CAPACITY 32768

static int find(const int* keys, int key) {
    unsigned at = ((unsigned)key * 2654435769u) >> 17;
    while (keys[at] != 0 && keys[at] != key) {
        at = (at + 1) % CAPACITY;
    }
    return (int)at;
}

int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    int* keys = calloc(CAPACITY, sizeof(int));
    int* values = calloc(CAPACITY, sizeof(int));
    int* pair = NULL;
    *returnSize = 0;
    for (int i = 0; i < numsSize; i++) {
        int at = find(keys, target - nums[i]);
        if (keys[at] != 0) {
            pair = malloc(2 * sizeof(int));
            pair[0] = values[at];
            pair[1] = i;
            *returnSize = 2;
            break;
        }
        at = find(keys, nums[i]);
        keys[at] = nums[i];
        values[at] = i;
    }
    free(keys);
    free(values);
    return pair;
}
