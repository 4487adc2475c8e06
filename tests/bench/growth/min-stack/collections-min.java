// time n^2; space n
class MinStack {
    private Deque<Integer> deque = new ArrayDeque<>();

    public void push(int val) {
        deque.addLast(val);
    }

    public void pop() {
        deque.removeLast();
    }

    public int top() {
        return deque.getLast();
    }

    public int getMin() {
        return Collections.min(deque);
    }
}
