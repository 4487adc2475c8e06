class MyHashSet {
    vector<int> words;

public:
    MyHashSet() : words(31251) {}
    void add(int key) { words[key / 32] |= 1 << (key % 32); }
    void remove(int key) { words[key / 32] &= ~(1 << (key % 32)); }
    bool contains(int key) { return (words[key / 32] & (1 << (key % 32))) > 0; }
};
