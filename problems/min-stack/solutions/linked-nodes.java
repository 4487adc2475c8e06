class MinStack {
    private static final class Node {
        final int value;
        final int smallest;
        final Node below;

        Node(int value, Node below) {
            this.value = value;
            this.smallest = below == null ? value : Math.min(value, below.smallest);
            this.below = below;
        }
    }

    private Node top;

    public void push(int val) {
        top = new Node(val, top);
    }

    public void pop() {
        top = top.below;
    }

    public int top() {
        return top.value;
    }

    public int getMin() {
        return top.smallest;
    }
}
