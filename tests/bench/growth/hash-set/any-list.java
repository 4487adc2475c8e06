// time n^2; space n
import java.util.ArrayList;
import java.util.List;

class MyHashSet {
    private final List<Integer> keys = new ArrayList<>();

    public void add(int key) {
        if (!keys.contains(key)) {
            keys.add(key);
        }
    }

    public void remove(int key) {
        keys.remove(Integer.valueOf(key));
    }

    public boolean contains(int key) {
        return keys.contains(key);
    }
}
