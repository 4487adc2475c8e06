class LRUCache {
public:
    LRUCache(int capacity) : capacity_(capacity) {}

    int get(int key) {
        const auto found = where_.find(key);
        if (found == where_.end()) {
            return -1;
        }
        entries_.splice(entries_.begin(), entries_, found->second);
        return found->second->value;
    }

    void put(int key, int value) {
        if (get(key) != -1) {
            entries_.front().value = value;
            return;
        }
        if (entries_.size() == capacity_) {
            where_.erase(entries_.back().key);
            entries_.pop_back();
        }
        entries_.push_front({key, value});
        where_[key] = entries_.begin();
    }

private:
    struct Entry {
        int key;
        int value;
    };

    size_t capacity_;
    list<Entry> entries_;  // the most recently used one first
    unordered_map<int, list<Entry>::iterator> where_;
};
