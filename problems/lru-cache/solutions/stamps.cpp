class LRUCache {
public:
    LRUCache(int capacity) : capacity_(capacity) {}

    int get(int key) {
        const auto found = entries_.find(key);
        if (found == entries_.end()) {
            return -1;
        }
        touch(key, found->second.second);
        return found->second.first;
    }

    void put(int key, int value) {
        if (get(key) == -1) {
            if (entries_.size() == capacity_) {
                entries_.erase(by_age_.begin()->second);
                by_age_.erase(by_age_.begin());
            }
            entries_[key].second = ++now_;
            by_age_[now_] = key;
        }
        entries_[key].first = value;
    }

private:
    void touch(int key, int& stamp) {
        by_age_.erase(stamp);
        stamp = ++now_;
        by_age_[stamp] = key;
    }

    size_t capacity_;
    int now_ = 0;
    map<int, int> by_age_;                       // time of last use -> key
    unordered_map<int, pair<int, int>> entries_;  // key -> value, time of last use
};
