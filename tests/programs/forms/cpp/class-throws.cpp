// problem: hash-set  expect: RE
struct MyHashSet {
    vector<bool> there = vector<bool>(2);
    void add(int key) { there.at(key) = true; }
    void remove(int key) { there.at(key) = false; }
    bool contains(int key) { return there.at(key); }
};
