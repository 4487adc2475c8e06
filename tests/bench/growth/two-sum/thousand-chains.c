// time n^2; space n
#define BUCKETS 1021
struct entry { int value, at; struct entry *next; };

int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    struct entry *buckets[BUCKETS] = {0}, *pool = malloc(sizeof *pool * numsSize);
    int *pair = malloc(2 * sizeof(int));
    *returnSize = 2;
    for (int i = 0; i < numsSize; i++) {
        long long want = (long long)target - nums[i];
        for (struct entry *e = buckets[((want % BUCKETS) + BUCKETS) % BUCKETS]; e; e = e->next)
            if (e->value == want) {
                pair[0] = e->at;
                pair[1] = i;
                free(pool);
                return pair;
            }
        int b = ((nums[i] % BUCKETS) + BUCKETS) % BUCKETS;
        pool[i] = (struct entry){nums[i], i, buckets[b]};
        buckets[b] = &pool[i];
    }
    free(pool);
    *returnSize = 0;
    return pair;
}
