// time n; space n
class MyHashSet {
    vector<list<int>> table;
    int count = 0;
    list<int>& bucket(int key) { return table[key % table.size()]; }

public:
    MyHashSet() : table(8) {}
    void add(int key) {
        if (contains(key)) return;
        if (++count > (int)table.size()) {
            vector<list<int>> larger(table.size() * 2);
            for (auto& chain : table)
                for (int k : chain) larger[k % larger.size()].push_back(k);
            table.swap(larger);
        }
        bucket(key).push_back(key);
    }
    void remove(int key) {
        auto& chain = bucket(key);
        auto at = find(chain.begin(), chain.end(), key);
        if (at == chain.end()) return;
        chain.erase(at);
        --count;
    }
    bool contains(int key) {
        auto& chain = bucket(key);
        return find(chain.begin(), chain.end(), key) != chain.end();
    }
};
