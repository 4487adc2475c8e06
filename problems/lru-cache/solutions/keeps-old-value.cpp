class LRUCache {
public:
    LRUCache(int capacity) : capacity_(capacity) {}

    int get(int key) {
        auto found = where_.find(key);
        if (found == where_.end()) {
            return -1;
        }
        entries_.splice(entries_.begin(), entries_, found->second);
        return found->second->second;
    }

    void put(int key, int value) {
        if (get(key) != -1) {
            return;
        }
        if (static_cast<int>(entries_.size()) == capacity_) {
            where_.erase(entries_.back().first);
            entries_.pop_back();
        }
        entries_.emplace_front(key, value);
        where_.emplace(key, entries_.begin());
    }

private:
    int capacity_;
    list<pair<int, int>> entries_;
    unordered_map<int, list<pair<int, int>>::iterator> where_;
};
