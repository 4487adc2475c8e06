// time n; space n
#include <stdlib.h>
int maxSubArray(int* nums, int numsSize) {
    int* ending = malloc(numsSize * sizeof(int));
    ending[0] = nums[0];
    for (int i = 1; i < numsSize; i++) ending[i] = nums[i] + (ending[i - 1] > 0 ? ending[i - 1] : 0);
    int best = ending[0];
    for (int i = 1; i < numsSize; i++) best = ending[i] > best ? ending[i] : best;
    free(ending);
    return best;
}
