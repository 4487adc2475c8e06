// problem: hash-set  expect: AC
class MyHashSet {
    vector<bool> there = vector<bool>(1000001);
public:
    void add(int key) { there[key] = true; }
    void remove(int key) { there[key] = false; }
    auto contains(int key) { return there[key]; }
};
