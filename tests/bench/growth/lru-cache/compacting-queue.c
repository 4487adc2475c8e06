// time n; space capacity
#include <stdlib.h>
/* a queue of uses; stale ones are skipped, and thrown out once they are as many as the cache may hold */
typedef struct { int value, uses; } Slot;
typedef struct { Slot slot[10001]; int *queue, head, tail, room, capacity, size; } LRUCache;

LRUCache* lRUCacheCreate(int capacity) {
    LRUCache *c = calloc(1, sizeof *c);
    c->capacity = capacity;
    c->room = 3 * capacity + 3;
    c->queue = malloc(sizeof(int) * c->room);
    for (int i = 0; i <= 10000; i++) c->slot[i].value = -1;
    return c;
}

static void use(LRUCache *c, int key) {
    if (c->tail == c->room) {
        int *kept = malloc(sizeof(int) * c->room), n = 0;
        for (int i = c->head; i < c->tail; i++) {
            int k = c->queue[i];
            if (--c->slot[k].uses == 0 && c->slot[k].value >= 0) { kept[n++] = k; }
        }
        for (int i = 0; i < n; i++) c->slot[kept[i]].uses = 1;
        free(c->queue);
        c->queue = kept;
        c->head = 0;
        c->tail = n;
    }
    c->queue[c->tail++] = key;
    c->slot[key].uses++;
}

int lRUCacheGet(LRUCache* obj, int key) {
    if (obj->slot[key].value >= 0) use(obj, key);
    return obj->slot[key].value;
}

void lRUCachePut(LRUCache* obj, int key, int value) {
    if (obj->slot[key].value < 0 && obj->size++ == obj->capacity) {
        for (;;) {
            int k = obj->queue[obj->head++];
            if (--obj->slot[k].uses == 0) { obj->slot[k].value = -1; break; }
        }
        obj->size--;
    }
    obj->slot[key].value = value;
    use(obj, key);
}

void lRUCacheFree(LRUCache* obj) { free(obj->queue); free(obj); }
