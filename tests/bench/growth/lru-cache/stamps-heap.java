// time n log n; space n
class LRUCache {
    private final int capacity;
    private final Map<Integer, int[]> live = new HashMap<>(); // key -> {value, stamp}
    private final PriorityQueue<int[]> uses = new PriorityQueue<>((a, b) -> Integer.compare(a[1], b[1]));
    private int now = 0;

    public LRUCache(int capacity) {
        this.capacity = capacity;
    }

    private void touch(int key, int value) {
        live.put(key, new int[] {value, ++now});
        uses.add(new int[] {key, now});
    }

    public int get(int key) {
        int[] e = live.get(key);
        if (e == null) return -1;
        touch(key, e[0]);
        return e[0];
    }

    public void put(int key, int value) {
        touch(key, value);
        while (live.size() > capacity) {
            int[] oldest = uses.poll();
            if (live.get(oldest[0]) != null && live.get(oldest[0])[1] == oldest[1]) live.remove(oldest[0]);
        }
    }
}
