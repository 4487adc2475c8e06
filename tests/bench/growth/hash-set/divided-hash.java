// time n^2; space n
import java.util.*;
class MyHashSet {
    static class K { final int v; K(int v) { this.v = v; } public int hashCode() { return v / 100000; } public boolean equals(Object o) { return ((K) o).v == v; } }
    private final Set<K> s = new HashSet<>();
    public MyHashSet() {}
    public void add(int key) { s.add(new K(key)); }
    public void remove(int key) { s.remove(new K(key)); }
    public boolean contains(int key) { return s.contains(new K(key)); }
}
