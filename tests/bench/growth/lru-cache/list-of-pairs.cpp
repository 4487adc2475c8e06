// time n; space capacity
class LRUCache {
    size_t capacity;
    list<pair<int, int>> uses;
    unordered_map<int, list<pair<int, int>>::iterator> places;
public:
    LRUCache(int capacity) : capacity(capacity) {}
    int get(int key) {
        auto found = places.find(key);
        if (found == places.end()) return -1;
        uses.splice(uses.begin(), uses, found->second);
        return found->second->second;
    }
    void put(int key, int value) {
        if (get(key) >= 0) {
            uses.front().second = value;
            return;
        }
        if (places.size() == capacity) {
            places.erase(uses.back().first);
            uses.pop_back();
        }
        uses.emplace_front(key, value);
        places[key] = uses.begin();
    }
};
