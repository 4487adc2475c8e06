// time n log n; space n
#include <stdbool.h>
#include <stdlib.h>

typedef struct Node {
    int key;
    struct Node *kid[2];
} Node;

typedef struct {
    Node *root;
} MyHashSet;

/* the keys are scrambled (a bijection), so the tree is balanced on average */
static unsigned scramble(int key) {
    unsigned x = (unsigned)key * 2654435761u;
    x ^= x >> 15;
    x *= 2246822519u;
    return x ^ x >> 13;
}

MyHashSet* myHashSetCreate() { return calloc(1, sizeof(MyHashSet)); }

static Node **find(MyHashSet *s, int key) {
    Node **p = &s->root;
    unsigned h = scramble(key);
    while (*p && (*p)->key != (int)h) p = &(*p)->kid[h > (unsigned)(*p)->key];
    return p;
}

void myHashSetAdd(MyHashSet* obj, int key) {
    Node **p = find(obj, key);
    if (!*p) {
        *p = calloc(1, sizeof(Node));
        (*p)->key = (int)scramble(key);
    }
}

void myHashSetRemove(MyHashSet* obj, int key) {
    Node **p = find(obj, key), *d = *p;
    if (!d) return;
    if (d->kid[0] && d->kid[1]) {
        Node **q = &d->kid[1];
        while ((*q)->kid[0]) q = &(*q)->kid[0];
        d->key = (*q)->key;
        p = q;
        d = *q;
    }
    *p = d->kid[0] ? d->kid[0] : d->kid[1];
    free(d);
}

bool myHashSetContains(MyHashSet* obj, int key) { return *find(obj, key) != NULL; }

static void drop(Node *n) {
    if (!n) return;
    drop(n->kid[0]);
    drop(n->kid[1]);
    free(n);
}

void myHashSetFree(MyHashSet* obj) {
    drop(obj->root);
    free(obj);
}
