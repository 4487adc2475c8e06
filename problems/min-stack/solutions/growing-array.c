typedef struct {
    int value;
    int smallest;
} Entry;

typedef struct {
    Entry* entries;
    int size;
    int capacity;
} MinStack;

MinStack* minStackCreate() {
    return calloc(1, sizeof(MinStack));
}

void minStackPush(MinStack* obj, int val) {
    if (obj->size == obj->capacity) {
        obj->capacity = obj->capacity == 0 ? 16 : 2 * obj->capacity;
        obj->entries = realloc(obj->entries, obj->capacity * sizeof(Entry));
    }
    int smallest = val;
    if (obj->size > 0 && obj->entries[obj->size - 1].smallest < val) {
        smallest = obj->entries[obj->size - 1].smallest;
    }
    obj->entries[obj->size++] = (Entry){val, smallest};
}

void minStackPop(MinStack* obj) {
    obj->size--;
}

int minStackTop(MinStack* obj) {
    return obj->entries[obj->size - 1].value;
}

int minStackGetMin(MinStack* obj) {
    return obj->entries[obj->size - 1].smallest;
}

void minStackFree(MinStack* obj) {
    free(obj->entries);
    free(obj);
}
