// time n; space n
class MyHashSet {
    private static final class Node {
        Node zero, one;
    }

    private Node root = new Node();

    public void add(int key) {
        Node p = root;
        for (int b = 19; b >= 0; b--) {
            if ((key >> b & 1) == 0) {
                if (p.zero == null) p.zero = new Node();
                p = p.zero;
            } else {
                if (p.one == null) p.one = new Node();
                p = p.one;
            }
        }
    }

    public void remove(int key) {
        if (contains(key)) cut(root, key, 19);
    }

    private boolean cut(Node p, int key, int b) {
        if (b < 0) return true;
        if ((key >> b & 1) == 0) {
            if (cut(p.zero, key, b - 1)) p.zero = null;
        } else if (cut(p.one, key, b - 1)) {
            p.one = null;
        }
        return p.zero == null && p.one == null;
    }

    public boolean contains(int key) {
        Node p = root;
        for (int b = 19; b >= 0 && p != null; b--) p = (key >> b & 1) == 0 ? p.zero : p.one;
        return p != null;
    }
}
