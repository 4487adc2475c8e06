// time n; space n
#include <stdlib.h>
int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    unsigned cap = 16;
    while (cap < 2u * numsSize) cap <<= 1;
    int* slot = calloc(cap, sizeof(int));
    int* ret = malloc(2 * sizeof(int));
    *returnSize = 2;
    for (int i = 0; i < numsSize; i++) {
        unsigned want = (unsigned)(target - nums[i]) * 2654435769u;
        for (unsigned h = (want ^ want >> 15) & (cap - 1); slot[h]; h = (h + 1) & (cap - 1)) {
            if (nums[slot[h] - 1] == target - nums[i]) {
                ret[0] = slot[h] - 1;
                ret[1] = i;
                free(slot);
                return ret;
            }
        }
        unsigned own = (unsigned)nums[i] * 2654435769u, h = (own ^ own >> 15) & (cap - 1);
        int known = 0;
        while (slot[h] && !(known = nums[slot[h] - 1] == nums[i])) h = (h + 1) & (cap - 1);
        if (!known) slot[h] = i + 1;
    }
    free(slot);
    *returnSize = 0;
    return ret;
}
