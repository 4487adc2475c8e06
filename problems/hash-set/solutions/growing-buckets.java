class MyHashSet {
    private static final class Node {
        final int key;
        Node next;

        Node(int key, Node next) {
            this.key = key;
            this.next = next;
        }
    }

    private Node[] buckets = new Node[16];
    private int size;

    public void add(int key) {
        if (contains(key)) {
            return;
        }
        if (size == buckets.length) {
            grow();
        }
        int place = place(key);
        buckets[place] = new Node(key, buckets[place]);
        size++;
    }

    public void remove(int key) {
        int place = place(key);
        Node before = null;
        for (Node node = buckets[place]; node != null; before = node, node = node.next) {
            if (node.key == key) {
                if (before == null) {
                    buckets[place] = node.next;
                } else {
                    before.next = node.next;
                }
                size--;
                return;
            }
        }
    }

    public boolean contains(int key) {
        for (Node node = buckets[place(key)]; node != null; node = node.next) {
            if (node.key == key) {
                return true;
            }
        }
        return false;
    }

    private int place(int key) {
        return (key * 0x9E3779B9 >>> 7) & (buckets.length - 1);
    }

    private void grow() {
        Node[] old = buckets;
        buckets = new Node[2 * old.length];
        for (Node node : old) {
            while (node != null) {
                Node next = node.next;
                int place = place(node.key);
                node.next = buckets[place];
                buckets[place] = node;
                node = next;
            }
        }
    }
}
