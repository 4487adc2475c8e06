#include <stdlib.h>

typedef struct Node {
    int key;
    int value;
    struct Node *newer, *older;  // ring in the order of use, through `uses`
    struct Node* chain;          // next one in the same bucket
} Node;

typedef struct {
    int room;
    unsigned mask;
    Node** buckets;
    Node uses;  // sentinel: uses.older is the newest node, uses.newer the oldest
    Node* nodes;
} LRUCache;

LRUCache* lRUCacheCreate(int capacity) {
    LRUCache* cache = malloc(sizeof *cache);
    cache->room = capacity;
    cache->mask = 1;
    while (cache->mask < 2u * (unsigned)capacity) {
        cache->mask *= 2;
    }
    cache->buckets = calloc(cache->mask, sizeof *cache->buckets);
    cache->mask -= 1;
    cache->nodes = malloc((size_t)capacity * sizeof *cache->nodes);
    cache->uses.newer = cache->uses.older = &cache->uses;
    return cache;
}

static Node** find_link(LRUCache* cache, int key) {
    Node** link = &cache->buckets[((unsigned)key * 2654435761u >> 7) & cache->mask];
    while (*link != NULL && (*link)->key != key) {
        link = &(*link)->chain;
    }
    return link;
}

static void unlink_use(Node* node) {
    node->newer->older = node->older;
    node->older->newer = node->newer;
}

static void make_newest(LRUCache* cache, Node* node) {
    node->newer = &cache->uses;
    node->older = cache->uses.older;
    node->older->newer = node;
    cache->uses.older = node;
}

int lRUCacheGet(LRUCache* cache, int key) {
    Node* node = *find_link(cache, key);
    if (node == NULL) {
        return -1;
    }
    unlink_use(node);
    make_newest(cache, node);
    return node->value;
}

void lRUCachePut(LRUCache* cache, int key, int value) {
    Node* node = *find_link(cache, key);
    if (node != NULL) {
        unlink_use(node);
    } else {
        if (cache->room > 0) {
            node = &cache->nodes[--cache->room];
        } else {
            node = cache->uses.newer;
            unlink_use(node);
            *find_link(cache, node->key) = node->chain;
        }
        node->key = key;
        node->chain = NULL;
        *find_link(cache, key) = node;
    }
    node->value = value;
    make_newest(cache, node);
}

void lRUCacheFree(LRUCache* cache) {
    free(cache->buckets);
    free(cache->nodes);
    free(cache);
}
