class LRUCache {
public:
    LRUCache(int capacity) : capacity_(capacity) {}

    int get(int key) {
        const auto found = entries_.find(key);
        if (found == entries_.end()) {
            return -1;
        }
        use(key, found->second);
        return found->second.value;
    }

    void put(int key, int value) {
        Entry& entry = entries_[key];
        entry.value = value;
        use(key, entry);
        if (entries_.size() > capacity_) {
            evict();
        }
    }

private:
    struct Entry {
        int value = 0;
        long long last_use = 0;
    };
    struct Use {
        int key;
        long long time;
    };

    void use(int key, Entry& entry) {
        entry.last_use = ++now_;
        uses_.push({key, now_});
    }

    void evict() {
        while (true) {
            const Use oldest = uses_.front();
            uses_.pop();
            const auto found = entries_.find(oldest.key);
            if (found != entries_.end() && found->second.last_use == oldest.time) {
                entries_.erase(found);
                return;
            }
        }
    }

    size_t capacity_;
    long long now_ = 0;
    unordered_map<int, Entry> entries_;
    queue<Use> uses_;
};
