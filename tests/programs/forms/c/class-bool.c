// problem: hash-set  expect: AC
typedef struct { bool there[1000001]; } MyHashSet;
MyHashSet* myHashSetCreate() { return calloc(1, sizeof(MyHashSet)); }
void myHashSetAdd(MyHashSet* obj, int key) { obj->there[key] = true; }
void myHashSetRemove(MyHashSet* obj, int key) { obj->there[key] = false; }
bool myHashSetContains(MyHashSet* obj, int key) { return obj->there[key]; }
