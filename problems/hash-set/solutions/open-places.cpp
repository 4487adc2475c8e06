class MyHashSet {
public:
    MyHashSet() : places_(16, kFree) {}

    void add(int key) {
        if (contains(key)) {
            return;
        }
        if (2 * (used_ + 1) > places_.size()) {
            rebuild();
        }
        insert(key);
        ++size_;
    }

    void remove(int key) {
        const size_t place = find(key);
        if (places_[place] == key) {
            places_[place] = kRemoved;
            --size_;
        }
    }

    bool contains(int key) { return places_[find(key)] == key; }

private:
    static constexpr int kFree = -1;
    static constexpr int kRemoved = -2;

    // Where `key` is, or the free place that ends its chain.
    size_t find(int key) const {
        const size_t mask = places_.size() - 1;
        size_t place = (static_cast<uint32_t>(key) * 2654435769u >> 7) & mask;
        while (places_[place] != key && places_[place] != kFree) {
            place = (place + 1) & mask;
        }
        return place;
    }

    void insert(int key) {
        places_[find(key)] = key;
        ++used_;
    }

    // Drops the marks of removed keys, with room for twice the keys that are left.
    void rebuild() {
        size_t room = 16;
        while (room < 4 * (size_ + 1)) {
            room *= 2;
        }
        vector<int> old(room, kFree);
        swap(old, places_);
        used_ = 0;
        for (int key : old) {
            if (key >= 0) {
                insert(key);
            }
        }
    }

    vector<int> places_;
    size_t size_ = 0;  // keys
    size_t used_ = 0;  // places that are not free
};
