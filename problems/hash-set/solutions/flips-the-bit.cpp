class MyHashSet {
    vector<unsigned> words;

public:
    MyHashSet() : words(31251) {}
    void add(int key) { words[key / 32] |= 1u << key % 32; }
    void remove(int key) { words[key / 32] ^= 1u << key % 32; }
    bool contains(int key) { return words[key / 32] >> key % 32 & 1; }
};
