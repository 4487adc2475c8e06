// time n log capacity; space capacity
class LRUCache {
    size_t capacity;
    int now = 0;
    unordered_map<int, pair<int, int>> entries;
    map<int, int> by_stamp;
    void touch(int key, pair<int, int>& entry) {
        by_stamp.erase(entry.second);
        entry.second = ++now;
        by_stamp[now] = key;
    }
public:
    LRUCache(int capacity) : capacity(capacity) {}
    int get(int key) {
        auto found = entries.find(key);
        if (found == entries.end()) return -1;
        touch(key, found->second);
        return found->second.first;
    }
    void put(int key, int value) {
        if (!entries.count(key) && entries.size() == capacity) {
            entries.erase(by_stamp.begin()->second);
            by_stamp.erase(by_stamp.begin());
        }
        auto& entry = entries[key];
        entry.first = value;
        touch(key, entry);
    }
};
