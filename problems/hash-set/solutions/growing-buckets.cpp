class MyHashSet {
public:
    MyHashSet() : buckets_(16) {}

    void add(int key) {
        if (contains(key)) {
            return;
        }
        if (size_ == buckets_.size()) {
            grow();
        }
        bucket(key).push_back(key);
        ++size_;
    }

    void remove(int key) {
        vector<int>& keys = bucket(key);
        const auto found = find(keys.begin(), keys.end(), key);
        if (found == keys.end()) {
            return;
        }
        *found = keys.back();
        keys.pop_back();
        --size_;
    }

    bool contains(int key) {
        const vector<int>& keys = bucket(key);
        return find(keys.begin(), keys.end(), key) != keys.end();
    }

private:
    // The number of buckets is a power of two; the multiplication spreads keys with equal low bits.
    vector<int>& bucket(int key) {
        const uint32_t mixed = static_cast<uint32_t>(key) * 2654435769u;
        return buckets_[(mixed ^ mixed >> 16) & (buckets_.size() - 1)];
    }

    void grow() {
        vector<vector<int>> old(2 * buckets_.size());
        swap(old, buckets_);
        for (const vector<int>& keys : old) {
            for (int key : keys) {
                bucket(key).push_back(key);
            }
        }
    }

    vector<vector<int>> buckets_;
    size_t size_ = 0;
};
