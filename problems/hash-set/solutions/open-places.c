#include <stdbool.h>
#include <stdlib.h>

enum { FREE = -1, REMOVED = -2 };

typedef struct {
    int* places;
    unsigned room;  // a power of two
    unsigned size;  // keys
    unsigned used;  // places that are not free
} MyHashSet;

static void make_room(MyHashSet* set, unsigned room) {
    set->places = malloc(room * sizeof *set->places);
    for (unsigned i = 0; i < room; ++i) {
        set->places[i] = FREE;
    }
    set->room = room;
    set->used = 0;
}

// Where the key is, or the free place that ends its chain.
static int* find_place(MyHashSet* set, int key) {
    unsigned i = (unsigned)key * 2654435769u >> 7;
    while (true) {
        int* place = &set->places[i++ & (set->room - 1)];
        if (*place == key || *place == FREE) {
            return place;
        }
    }
}

MyHashSet* myHashSetCreate() {
    MyHashSet* set = calloc(1, sizeof *set);
    make_room(set, 16);
    return set;
}

bool myHashSetContains(MyHashSet* set, int key) {
    return *find_place(set, key) == key;
}

void myHashSetAdd(MyHashSet* set, int key) {
    if (myHashSetContains(set, key)) {
        return;
    }
    if (2 * (set->used + 1) > set->room) {
        int* old = set->places;
        const unsigned old_room = set->room;
        unsigned room = 16;
        while (room < 4 * (set->size + 1)) {
            room *= 2;
        }
        make_room(set, room);
        for (unsigned i = 0; i < old_room; ++i) {
            if (old[i] >= 0) {
                *find_place(set, old[i]) = old[i];
                ++set->used;
            }
        }
        free(old);
    }
    *find_place(set, key) = key;
    ++set->used;
    ++set->size;
}

void myHashSetRemove(MyHashSet* set, int key) {
    int* place = find_place(set, key);
    if (*place == key) {
        *place = REMOVED;
        --set->size;
    }
}

void myHashSetFree(MyHashSet* set) {
    free(set->places);
    free(set);
}
