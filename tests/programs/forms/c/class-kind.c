// problem: lru-cache  expect: AC
typedef struct Item {
    int value;
    bool is_there;
    struct Item *before, *after;
} Item;

typedef struct {
    Item items[10001];
    Item ring;
    int count, capacity;
} LRUCache;

static void take_out(Item* item) {
    item->before->after = item->after;
    item->after->before = item->before;
}

static void put_first(LRUCache* obj, Item* item) {
    item->before = &obj->ring;
    item->after = obj->ring.after;
    item->before->after = item->after->before = item;
}

LRUCache* lRUCacheCreate(int capacity) {
    LRUCache* obj = calloc(1, sizeof(LRUCache));
    obj->ring.before = obj->ring.after = &obj->ring;
    obj->capacity = capacity;
    return obj;
}

int lRUCacheGet(LRUCache* obj, int key) {
    Item* item = &obj->items[key];
    if (!item->is_there) return -1;
    take_out(item);
    put_first(obj, item);
    return item->value;
}

void lRUCachePut(LRUCache* obj, int key, int value) {
    Item* item = &obj->items[key];
    if (item->is_there) {
        take_out(item);
    } else if (obj->count == obj->capacity) {
        obj->ring.before->is_there = false;
        take_out(obj->ring.before);
    } else {
        obj->count++;
    }
    item->is_there = true;
    item->value = value;
    put_first(obj, item);
}

void lRUCacheFree(LRUCache* obj) {
    free(obj);
}

/**
 * Your LRUCache struct will be instantiated and called as such:
 * LRUCache* obj = lRUCacheCreate(capacity);
 * int param_1 = lRUCacheGet(obj, key);
 */
