// problem: lru-cache  expect: AC
typedef struct Item { int key, value, used; } Item;
typedef struct {
    Item* items;
    int count, capacity, clock;
} LRUCache;

LRUCache* lRUCacheCreate(int capacity) {
    LRUCache* obj = calloc(1, sizeof(LRUCache));
    obj->items = calloc(capacity, sizeof(Item));
    obj->capacity = capacity;
    return obj;
}

static Item* find(LRUCache* obj, int key) {
    for (int i = 0; i < obj->count; i++)
        if (obj->items[i].key == key) return &obj->items[i];
    return NULL;
}

int lRUCacheGet(LRUCache* obj, int key) {
    Item* item = find(obj, key);
    if (!item) return -1;
    item->used = ++obj->clock;
    return item->value;
}

void lRUCachePut(LRUCache* obj, int key, int value) {
    Item* item = find(obj, key);
    if (!item && obj->count < obj->capacity) item = &obj->items[obj->count++];
    if (!item) {
        item = obj->items;
        for (int i = 1; i < obj->count; i++)
            if (obj->items[i].used < item->used) item = &obj->items[i];
    }
    *item = (Item){key, value, ++obj->clock};
}

void lRUCacheFree(LRUCache* obj) {
    free(obj->items);
    free(obj);
}

/**
 * Your LRUCache struct will be instantiated and called as such:
 * LRUCache* obj = lRUCacheCreate(capacity);
 * int param_1 = lRUCacheGet(obj, key);
 */
