// time n; space capacity
typedef struct { int cap, n, head, tail; int *k, *v, *p, *q; int idx[10001]; } LRUCache;
static void cut(LRUCache* c, int i) {
    if (c->p[i] >= 0) c->q[c->p[i]] = c->q[i]; else c->head = c->q[i];
    if (c->q[i] >= 0) c->p[c->q[i]] = c->p[i]; else c->tail = c->p[i];
}
static void top(LRUCache* c, int i) {
    c->p[i] = -1; c->q[i] = c->head;
    if (c->head >= 0) c->p[c->head] = i; else c->tail = i;
    c->head = i;
}
LRUCache* lRUCacheCreate(int capacity) {
    LRUCache* c = malloc(sizeof *c);
    c->cap = capacity; c->n = 0; c->head = c->tail = -1;
    c->k = malloc(4 * capacity); c->v = malloc(4 * capacity); c->p = malloc(4 * capacity); c->q = malloc(4 * capacity);
    for (int i = 0; i <= 10000; i++) c->idx[i] = -1;
    return c;
}
int lRUCacheGet(LRUCache* c, int key) {
    int i = key > 10000 ? -1 : c->idx[key];
    if (i < 0) return -1;
    cut(c, i); top(c, i);
    return c->v[i];
}
void lRUCachePut(LRUCache* c, int key, int value) {
    int i = c->idx[key];
    if (i >= 0) cut(c, i);
    else if (c->n < c->cap) i = c->n++;
    else { i = c->tail; cut(c, i); c->idx[c->k[i]] = -1; }
    c->k[i] = key; c->v[i] = value; c->idx[key] = i; top(c, i);
}
void lRUCacheFree(LRUCache* c) { free(c->k); free(c->v); free(c->p); free(c->q); free(c); }
