// time n; space 1
import java.util.BitSet;
class MyHashSet {
    private final BitSet bits = new BitSet(1_000_001);
    public MyHashSet() {}
    public void add(int key) { bits.set(key); }
    public void remove(int key) { bits.clear(key); }
    public boolean contains(int key) { return bits.get(key); }
}
