// time n; space n
class MyHashSet {
    unordered_set<int> keys;
public:
    void add(int key) { keys.insert(key); }
    void remove(int key) { keys.erase(key); }
    bool contains(int key) { return keys.count(key) > 0; }
};
