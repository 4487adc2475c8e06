class MyHashSet {
public:
    MyHashSet() : places(1 << 14, -1) {}

    void add(int key) { places[find(key)] = key; }

    void remove(int key) { places[find(key)] = -1; }

    bool contains(int key) { return places[find(key)] == key; }

private:
    int find(int key) {
        int place = key & (places.size() - 1);
        while (places[place] != -1 && places[place] != key) {
            place = (place + 1) & (places.size() - 1);
        }
        return place;
    }

    vector<int> places;
};
