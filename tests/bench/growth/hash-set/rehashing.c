// time n; space n
#define EMPTY -1
#define REMOVED -2
typedef struct {
    int *slots;
    int size, used;
} MyHashSet;

MyHashSet* myHashSetCreate() {
    MyHashSet *s = malloc(sizeof *s);
    s->size = 16;
    s->used = 0;
    s->slots = malloc(s->size * sizeof(int));
    for (int i = 0; i < s->size; i++) s->slots[i] = EMPTY;
    return s;
}

static int find(MyHashSet *s, int key) {
    unsigned i = (unsigned)key * 2654435769u & (s->size - 1);
    while (s->slots[i] != EMPTY && s->slots[i] != key) i = (i + 1) & (s->size - 1);
    return i;
}

static void grow(MyHashSet *s) {
    int *old = s->slots, n = s->size;
    s->size *= 2;
    s->used = 0;
    s->slots = malloc(s->size * sizeof(int));
    for (int i = 0; i < s->size; i++) s->slots[i] = EMPTY;
    for (int i = 0; i < n; i++) {
        if (old[i] < 0) continue;
        s->slots[find(s, old[i])] = old[i];
        s->used++;
    }
    free(old);
}

void myHashSetAdd(MyHashSet* obj, int key) {
    int i = find(obj, key);
    if (obj->slots[i] == key) return;
    obj->slots[i] = key;
    if (++obj->used * 2 > obj->size) grow(obj);
}

void myHashSetRemove(MyHashSet* obj, int key) {
    int i = find(obj, key);
    if (obj->slots[i] == key) obj->slots[i] = REMOVED;
}

bool myHashSetContains(MyHashSet* obj, int key) {
    return obj->slots[find(obj, key)] == key;
}

void myHashSetFree(MyHashSet* obj) {
    free(obj->slots);
    free(obj);
}
