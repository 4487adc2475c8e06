// time n; space capacity
#include <stdlib.h>

/* keys are at most 10000: an array of them, linked by indexes */
#define KEYS 10001
#define END KEYS

typedef struct {
    int capacity, size;
    int value[KEYS];
    int next[KEYS + 1], prev[KEYS + 1];
} LRUCache;

LRUCache* lRUCacheCreate(int capacity) {
    LRUCache *c = malloc(sizeof *c);
    c->capacity = capacity;
    c->size = 0;
    for (int i = 0; i < KEYS; i++) c->value[i] = -1;
    c->next[END] = c->prev[END] = END;
    return c;
}

static void out(LRUCache *c, int k) {
    c->next[c->prev[k]] = c->next[k];
    c->prev[c->next[k]] = c->prev[k];
}

static void front(LRUCache *c, int k) {
    int f = c->next[END];
    c->next[k] = f;
    c->prev[k] = END;
    c->prev[f] = k;
    c->next[END] = k;
}

int lRUCacheGet(LRUCache* obj, int key) {
    if (obj->value[key] < 0) return -1;
    out(obj, key);
    front(obj, key);
    return obj->value[key];
}

void lRUCachePut(LRUCache* obj, int key, int value) {
    if (obj->value[key] >= 0) out(obj, key);
    else if (obj->size == obj->capacity) {
        int old = obj->prev[END];
        out(obj, old);
        obj->value[old] = -1;
    } else obj->size++;
    obj->value[key] = value;
    front(obj, key);
}

void lRUCacheFree(LRUCache* obj) { free(obj); }
