// problem: min-stack  expect: AC
class MinStack {
    private Node head;

    void push(int val) { head = new Node(val, head == null ? val : Math.min(val, head.min), head); }
    void pop() { head = head.next; }
    Integer top() { return head.val; }
    long getMin() { return head.min; }

    private record Node(int val, int min, Node next) {}
}
