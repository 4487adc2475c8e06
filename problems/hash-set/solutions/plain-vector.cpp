class MyHashSet {
public:
    void add(int key) {
        if (!contains(key)) {
            keys.push_back(key);
        }
    }

    void remove(int key) { keys.erase(std::remove(keys.begin(), keys.end(), key), keys.end()); }

    bool contains(int key) { return find(keys.begin(), keys.end(), key) != keys.end(); }

private:
    vector<int> keys;
};
