// problem: hash-set  expect: WA
typedef struct { int there[1000]; } MyHashSet;
MyHashSet* myHashSetCreate(void) { return calloc(1, sizeof(MyHashSet)); }
void myHashSetAdd(MyHashSet* obj, int key) { obj->there[key] = 2; }
void myHashSetRemove(MyHashSet* obj, int key) { obj->there[key] = 0; }
int myHashSetContains(MyHashSet* obj, int key) { return obj->there[key]; }
