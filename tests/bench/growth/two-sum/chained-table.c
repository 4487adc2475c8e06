// time n; space n
struct Entry {
    int key;
    int index;
    struct Entry *next;
};

static unsigned bucketOf(int key, int size) {
    return ((unsigned)key * 2654435761u) % (unsigned)size;
}

int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    int size = numsSize * 2 + 1;
    struct Entry **table = (struct Entry **)calloc(size, sizeof(struct Entry *));
    int *res = (int *)malloc(2 * sizeof(int));
    *returnSize = 0;
    for (int i = 0; i < numsSize; i++) {
        int want = target - nums[i];
        for (struct Entry *e = table[bucketOf(want, size)]; e != NULL; e = e->next) {
            if (e->key == want) {
                res[0] = e->index;
                res[1] = i;
                *returnSize = 2;
                break;
            }
        }
        if (*returnSize == 2) break;
        struct Entry *e = (struct Entry *)malloc(sizeof(*e));
        e->key = nums[i];
        e->index = i;
        e->next = table[bucketOf(nums[i], size)];
        table[bucketOf(nums[i], size)] = e;
    }
    for (int i = 0; i < size; i++) {
        struct Entry *e = table[i];
        while (e) {
            struct Entry *next = e->next;
            free(e);
            e = next;
        }
    }
    free(table);
    return res;
}
