class MyHashSet {
public:
    void add(int key) { present_[key] = true; }
    void remove(int key) { present_[key] = false; }
    bool contains(int key) { return present_[key]; }

private:
    vector<bool> present_ = vector<bool>(1'000'001);
};
