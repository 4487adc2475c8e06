// time n^2; space n
#include <stdlib.h>
#include <string.h>
typedef struct {
    int (*entries)[2];
    int size;
} MinStack;
MinStack* minStackCreate() { return calloc(1, sizeof(MinStack)); }
void minStackPush(MinStack* obj, int val) {
    int(*larger)[2] = malloc((obj->size + 1) * sizeof *larger);
    if (obj->size > 0) memcpy(larger, obj->entries, obj->size * sizeof *larger);
    free(obj->entries);
    obj->entries = larger;
    larger[obj->size][0] = val;
    larger[obj->size][1] = obj->size > 0 && larger[obj->size - 1][1] < val ? larger[obj->size - 1][1] : val;
    obj->size++;
}
void minStackPop(MinStack* obj) { obj->size--; }
int minStackTop(MinStack* obj) { return obj->entries[obj->size - 1][0]; }
int minStackGetMin(MinStack* obj) { return obj->entries[obj->size - 1][1]; }
void minStackFree(MinStack* obj) {
    free(obj->entries);
    free(obj);
}
