// time n^2; space n
#define SIZE 1000
typedef struct node { int key; struct node *next; } Node;
typedef struct { Node *table[SIZE]; } MyHashSet;

MyHashSet* myHashSetCreate() {
    MyHashSet *set = (MyHashSet*)malloc(sizeof(MyHashSet));
    for (int i = 0; i < SIZE; i++) set->table[i] = NULL;
    return set;
}

void myHashSetAdd(MyHashSet* obj, int key) {
    int idx = key % SIZE;
    Node *cur = obj->table[idx];
    while (cur) {
        if (cur->key == key) return;
        cur = cur->next;
    }
    Node *n = (Node*)malloc(sizeof(Node));
    n->key = key;
    n->next = obj->table[idx];
    obj->table[idx] = n;
}

void myHashSetRemove(MyHashSet* obj, int key) {
    Node **p = &obj->table[key % SIZE];
    while (*p) {
        if ((*p)->key == key) {
            Node *dead = *p;
            *p = dead->next;
            free(dead);
            return;
        }
        p = &(*p)->next;
    }
}

bool myHashSetContains(MyHashSet* obj, int key) {
    for (Node *cur = obj->table[key % SIZE]; cur; cur = cur->next)
        if (cur->key == key) return true;
    return false;
}

void myHashSetFree(MyHashSet* obj) {
    for (int i = 0; i < SIZE; i++) {
        Node *cur = obj->table[i];
        while (cur) {
            Node *next = cur->next;
            free(cur);
            cur = next;
        }
    }
    free(obj);
}
