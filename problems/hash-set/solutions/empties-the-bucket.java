class MyHashSet {
    private final List<List<Integer>> buckets = new ArrayList<>();

    public MyHashSet() {
        for (int i = 0; i < 769; i++) buckets.add(new LinkedList<>());
    }

    public void add(int key) {
        if (!contains(key)) buckets.get(key % 769).add(key);
    }

    public void remove(int key) {
        if (contains(key)) buckets.get(key % 769).clear();
    }

    public boolean contains(int key) {
        return buckets.get(key % 769).contains(key);
    }
}
