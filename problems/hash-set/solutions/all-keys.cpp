class MyHashSet {
public:
    void add(int key) { present_.at(key) = true; }
    void remove(int key) { present_.at(key) = false; }
    bool contains(int key) { return present_.at(key); }

private:
    vector<bool> present_ = vector<bool>(1'000'001);
};
