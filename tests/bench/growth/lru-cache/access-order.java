// time n; space capacity
import java.util.LinkedHashMap;

class LRUCache {
    private final LinkedHashMap<Integer, Integer> entries = new LinkedHashMap<>();
    private final int capacity;

    public LRUCache(int capacity) {
        this.capacity = capacity;
    }

    public int get(int key) {
        Integer value = entries.remove(key);
        if (value == null) {
            return -1;
        }
        entries.put(key, value);
        return value;
    }

    public void put(int key, int value) {
        if (entries.remove(key) == null && entries.size() == capacity) {
            entries.remove(entries.keySet().iterator().next());
        }
        entries.put(key, value);
    }
}
