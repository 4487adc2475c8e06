// time n^2; space n
#include <stdlib.h>
int jump(int* nums, int numsSize) {
    int* distance = malloc(numsSize * sizeof(int));
    int* queue = malloc(numsSize * sizeof(int));
    for (int i = 0; i < numsSize; i++) distance[i] = -1;
    int head = 0, tail = 0;
    queue[tail++] = 0;
    distance[0] = 0;
    while (head < tail) {
        int at = queue[head++];
        for (int step = 1; step <= nums[at] && at + step < numsSize; step++) {
            if (distance[at + step] < 0) {
                distance[at + step] = distance[at] + 1;
                queue[tail++] = at + step;
            }
        }
    }
    int result = distance[numsSize - 1];
    free(distance);
    free(queue);
    return result;
}
