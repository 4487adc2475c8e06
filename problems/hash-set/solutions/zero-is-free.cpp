class MyHashSet {
public:
    MyHashSet() : places(1 << 15) {}

    void add(int key) { places[find(key)] = key; }

    void remove(int key) {
        int place = find(key);
        if (places[place] == key) {
            places[place] = removed;
        }
    }

    bool contains(int key) { return places[find(key)] == key; }

private:
    static constexpr int removed = -1;

    int find(int key) {
        int place = key % places.size();
        while (places[place] != 0 && places[place] != key) {
            place = (place + 1) % places.size();
        }
        return place;
    }

    vector<int> places;
};
