// problem: min-stack  expect: RE
class MinStack {
    private final Stack<Integer> stack = new Stack<>();
    public void push(int val) { stack.pop(); }
    public void pop() { stack.pop(); }
    public int top() { return stack.peek(); }
    public int getMin() { return stack.peek(); }
}
