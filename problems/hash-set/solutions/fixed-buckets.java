class MyHashSet {
    private static final int BUCKETS = 31;
    private final List<LinkedList<Integer>> buckets = new ArrayList<>();

    public MyHashSet() {
        for (int i = 0; i < BUCKETS; i++) {
            buckets.add(new LinkedList<>());
        }
    }

    public void add(int key) {
        if (!contains(key)) {
            buckets.get(key % BUCKETS).addFirst(key);
        }
    }

    public void remove(int key) {
        buckets.get(key % BUCKETS).remove(Integer.valueOf(key));
    }

    public boolean contains(int key) {
        return buckets.get(key % BUCKETS).contains(key);
    }
}
