// problem: min-stack  expect: AC
public class _155 {
    public static class MinStack {
        private record Entry(int value, int least, Entry below) {}
        private Entry top;

        public void push(int val) { top = new Entry(val, top == null ? val : Math.min(val, top.least), top); }
        public void pop() { top = top.below; }
        public int top() { return top.value; }
        public int getMin() { return top.least; }
    }
}
