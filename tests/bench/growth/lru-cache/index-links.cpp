// time n; space capacity
class LRUCache {
    int cap, h, t; vector<int> val, pre, nxt; unordered_map<int,int> id; vector<int> keys;
    void unlink(int x) { nxt[pre[x]] = nxt[x]; pre[nxt[x]] = pre[x]; }
    void front(int x) { nxt[x] = nxt[0]; pre[x] = 0; pre[nxt[0]] = x; nxt[0] = x; }
public:
    LRUCache(int capacity) : cap(capacity), val(capacity + 1), pre(capacity + 1), nxt(capacity + 1), keys(capacity + 1) { pre[0] = nxt[0] = 0; }
    int get(int key) { auto it = id.find(key); if (it == id.end()) return -1; unlink(it->second); front(it->second); return val[it->second]; }
    void put(int key, int value) {
        auto it = id.find(key); int x;
        if (it != id.end()) { x = it->second; unlink(x); }
        else if ((int)id.size() < cap) { x = id.size() + 1; id[key] = x; }
        else { x = pre[0]; unlink(x); id.erase(keys[x]); id[key] = x; }
        keys[x] = key; val[x] = value; front(x);
    }
};
