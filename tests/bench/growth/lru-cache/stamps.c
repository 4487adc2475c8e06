// time n * capacity; space capacity
#include <stdlib.h>
typedef struct {
    int capacity, size, now;
    int *place, *keys, *values, *used;
} LRUCache;
LRUCache* lRUCacheCreate(int capacity) {
    LRUCache* cache = calloc(1, sizeof *cache);
    cache->capacity = capacity;
    cache->place = calloc(10001, sizeof(int));
    cache->keys = malloc(capacity * sizeof(int));
    cache->values = malloc(capacity * sizeof(int));
    cache->used = malloc(capacity * sizeof(int));
    return cache;
}
int lRUCacheGet(LRUCache* cache, int key) {
    int i = cache->place[key] - 1;
    if (i < 0) return -1;
    cache->used[i] = ++cache->now;
    return cache->values[i];
}
void lRUCachePut(LRUCache* cache, int key, int value) {
    int i = cache->place[key] - 1;
    if (i < 0 && cache->size < cache->capacity) {
        i = cache->size++;
    } else if (i < 0) {
        i = 0;
        for (int j = 1; j < cache->size; j++)
            if (cache->used[j] < cache->used[i]) i = j;
        cache->place[cache->keys[i]] = 0;
    }
    cache->place[key] = i + 1;
    cache->keys[i] = key;
    cache->values[i] = value;
    cache->used[i] = ++cache->now;
}
void lRUCacheFree(LRUCache* cache) {
    free(cache->place);
    free(cache->keys);
    free(cache->values);
    free(cache->used);
    free(cache);
}
