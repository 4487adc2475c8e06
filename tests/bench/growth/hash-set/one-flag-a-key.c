// time n; space 1
#include <stdbool.h>
#include <stdlib.h>
typedef struct {
    bool has[1000001];
} MyHashSet;
MyHashSet* myHashSetCreate() { return calloc(1, sizeof(MyHashSet)); }
void myHashSetAdd(MyHashSet* obj, int key) { obj->has[key] = true; }
void myHashSetRemove(MyHashSet* obj, int key) { obj->has[key] = false; }
bool myHashSetContains(MyHashSet* obj, int key) { return obj->has[key]; }
void myHashSetFree(MyHashSet* obj) { free(obj); }
