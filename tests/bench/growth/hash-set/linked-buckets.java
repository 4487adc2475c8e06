// time n^2; space n
class MyHashSet {
    private final LinkedList<Integer>[] buckets;

    @SuppressWarnings("unchecked")
    public MyHashSet() {
        buckets = new LinkedList[769];
        for (int i = 0; i < 769; i++) buckets[i] = new LinkedList<>();
    }

    public void add(int key) {
        if (!contains(key)) buckets[key % 769].addFirst(key);
    }

    public void remove(int key) {
        buckets[key % 769].remove((Integer) key);
    }

    public boolean contains(int key) {
        return buckets[key % 769].contains(key);
    }
}
