// time n; space capacity
#include "uthash.h"
typedef struct { int key; int val; UT_hash_handle hh; } Item;
typedef struct { int cap; Item *items; } LRUCache;

LRUCache* lRUCacheCreate(int capacity) {
    LRUCache *c = malloc(sizeof(*c));
    c->cap = capacity; c->items = NULL;
    return c;
}
int lRUCacheGet(LRUCache* obj, int key) {
    Item *it = NULL;
    HASH_FIND_INT(obj->items, &key, it);
    if (!it) return -1;
    HASH_DEL(obj->items, it);
    HASH_ADD_INT(obj->items, key, it);
    return it->val;
}
void lRUCachePut(LRUCache* obj, int key, int value) {
    Item *it = NULL;
    HASH_FIND_INT(obj->items, &key, it);
    if (it) { it->val = value; HASH_DEL(obj->items, it); HASH_ADD_INT(obj->items, key, it); return; }
    if ((int)HASH_COUNT(obj->items) == obj->cap) {
        Item *old = obj->items;
        HASH_DEL(obj->items, old);
        free(old);
    }
    it = malloc(sizeof(Item));
    it->key = key; it->val = value;
    HASH_ADD_INT(obj->items, key, it);
}
void lRUCacheFree(LRUCache* obj) {
    Item *cur, *tmp;
    HASH_ITER(hh, obj->items, cur, tmp) { HASH_DEL(obj->items, cur); free(cur); }
    free(obj);
}
