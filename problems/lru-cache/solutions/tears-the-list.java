class LRUCache {
    private static class Node {
        int key, value;
        Node prev, next;

        Node(int key, int value) {
            this.key = key;
            this.value = value;
        }
    }

    private final int capacity;
    private final Map<Integer, Node> nodes = new HashMap<>();
    private Node head, tail;

    public LRUCache(int capacity) {
        this.capacity = capacity;
    }

    public int get(int key) {
        Node node = nodes.get(key);
        if (node == null) {
            return -1;
        }
        moveToFront(node);
        return node.value;
    }

    public void put(int key, int value) {
        Node node = nodes.get(key);
        if (node != null) {
            node.value = value;
            moveToFront(node);
            return;
        }
        if (nodes.size() == capacity) {
            nodes.remove(tail.key);
            tail = tail.prev;
            tail.next = null;
        }
        node = new Node(key, value);
        nodes.put(key, node);
        if (head == null) {
            head = tail = node;
        } else {
            node.next = head;
            head.prev = node;
            head = node;
        }
    }

    private void moveToFront(Node node) {
        if (head == tail) {
            return;
        }
        if (node == tail) {
            tail = node.prev;
            tail.next = null;
        } else {
            node.next.prev = node.prev;
            if (node.prev != null) {
                node.prev.next = node.next;
            }
        }
        node.prev = null;
        node.next = head;
        head.prev = node;
        head = node;
    }
}
