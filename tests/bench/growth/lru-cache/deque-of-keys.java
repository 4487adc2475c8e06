// time n * capacity; space capacity
class LRUCache {
    private final int capacity;
    private final Map<Integer, Integer> map = new HashMap<>();
    private final Deque<Integer> order = new ArrayDeque<>();

    public LRUCache(int capacity) {
        this.capacity = capacity;
    }

    public int get(int key) {
        if (!map.containsKey(key)) return -1;
        order.remove(key);
        order.addLast(key);
        return map.get(key);
    }

    public void put(int key, int value) {
        if (map.containsKey(key)) {
            order.remove(key);
        } else if (map.size() == capacity) {
            map.remove(order.pollFirst());
        }
        order.addLast(key);
        map.put(key, value);
    }
}
