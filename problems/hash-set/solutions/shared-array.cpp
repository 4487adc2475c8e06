class MyHashSet {
public:
    void add(int key) { present[key] = true; }
    void remove(int key) { present[key] = false; }
    bool contains(int key) { return present[key]; }

private:
    static inline bool present[1000001];
};
