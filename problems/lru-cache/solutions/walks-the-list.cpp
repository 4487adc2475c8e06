class LRUCache {
public:
    LRUCache(int capacity) : capacity_(capacity) {}

    int get(int key) {
        for (auto it = entries_.begin(); it != entries_.end(); ++it) {
            if (it->first == key) {
                entries_.splice(entries_.begin(), entries_, it);
                return it->second;
            }
        }
        return -1;
    }

    void put(int key, int value) {
        if (get(key) != -1) {
            entries_.front().second = value;
            return;
        }
        if (static_cast<int>(entries_.size()) == capacity_) {
            entries_.pop_back();
        }
        entries_.emplace_front(key, value);
    }

private:
    int capacity_;
    list<pair<int, int>> entries_;
};
