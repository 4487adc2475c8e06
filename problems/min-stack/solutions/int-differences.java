class MinStack {
    private final Deque<Integer> differences = new ArrayDeque<>();
    private int smallest;

    public void push(int val) {
        if (differences.isEmpty()) {
            differences.push(0);
            smallest = val;
            return;
        }
        differences.push(val - smallest);
        smallest = Math.min(smallest, val);
    }

    public void pop() {
        int difference = differences.pop();
        if (difference < 0) {
            smallest -= difference;
        }
    }

    public int top() {
        return smallest + Math.max(0, differences.peek());
    }

    public int getMin() {
        return smallest;
    }
}
