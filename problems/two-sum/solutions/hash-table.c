#include <stdlib.h>

typedef struct {
    int number;
    int index; /* one more than the index; 0: the slot is free */
} Slot;

static Slot* slot_of(Slot* table, unsigned mask, int number) {
    unsigned at = (unsigned)number * 2654435769u;
    for (at = (at ^ (at >> 15)) & mask;; at = (at + 1) & mask) {
        if (table[at].index == 0 || table[at].number == number) {
            return &table[at];
        }
    }
}

int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    unsigned capacity = 16;
    while (capacity < 2u * (unsigned)numsSize) {
        capacity *= 2;
    }
    Slot* table = calloc(capacity, sizeof(Slot));
    int* pair = NULL;
    *returnSize = 0;
    for (int i = 0; i < numsSize; i++) {
        Slot* partner = slot_of(table, capacity - 1, target - nums[i]);
        if (partner->index != 0) {
            pair = malloc(2 * sizeof(int));
            pair[0] = partner->index - 1;
            pair[1] = i;
            *returnSize = 2;
            break;
        }
        Slot* own = slot_of(table, capacity - 1, nums[i]);
        own->number = nums[i];
        own->index = i + 1;
    }
    free(table);
    return pair;
}
