// time n; space capacity
typedef struct Node {
    int key, val;
    struct Node *prev, *next, *chain;
} Node;

typedef struct {
    int capacity, count, buckets;
    Node **table;
    Node head, tail;
} LRUCache;

static Node **slot(LRUCache *c, int key) {
    Node **p = &c->table[key % c->buckets];
    while (*p && (*p)->key != key) p = &(*p)->chain;
    return p;
}

static void unlinkNode(Node *n) {
    n->prev->next = n->next;
    n->next->prev = n->prev;
}

static void pushFront(LRUCache *c, Node *n) {
    n->next = c->head.next;
    n->prev = &c->head;
    c->head.next->prev = n;
    c->head.next = n;
}

LRUCache* lRUCacheCreate(int capacity) {
    LRUCache *c = malloc(sizeof(LRUCache));
    c->capacity = capacity;
    c->count = 0;
    c->buckets = capacity * 2 + 1;
    c->table = calloc(c->buckets, sizeof(Node *));
    c->head.next = &c->tail;
    c->tail.prev = &c->head;
    return c;
}

int lRUCacheGet(LRUCache* obj, int key) {
    Node *n = *slot(obj, key);
    if (!n) return -1;
    unlinkNode(n);
    pushFront(obj, n);
    return n->val;
}

void lRUCachePut(LRUCache* obj, int key, int value) {
    Node *n = *slot(obj, key);
    if (n) {
        n->val = value;
        unlinkNode(n);
        pushFront(obj, n);
        return;
    }
    if (obj->count == obj->capacity) {
        Node *old = obj->tail.prev;
        unlinkNode(old);
        Node **p = slot(obj, old->key);
        *p = old->chain;
        free(old);
        obj->count--;
    }
    n = malloc(sizeof(Node));
    n->key = key;
    n->val = value;
    n->chain = NULL;
    *slot(obj, key) = n;
    pushFront(obj, n);
    obj->count++;
}

void lRUCacheFree(LRUCache* obj) {
    Node *n = obj->head.next;
    while (n != &obj->tail) {
        Node *next = n->next;
        free(n);
        n = next;
    }
    free(obj->table);
    free(obj);
}
