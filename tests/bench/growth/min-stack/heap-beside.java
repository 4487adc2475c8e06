// time n^2; space n
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

class MinStack {
    private final List<Integer> values = new ArrayList<>();
    private final PriorityQueue<Integer> smallest = new PriorityQueue<>();

    public void push(int val) {
        values.add(val);
        smallest.add(val);
    }

    public void pop() {
        smallest.remove(values.remove(values.size() - 1));
    }

    public int top() {
        return values.get(values.size() - 1);
    }

    public int getMin() {
        return smallest.peek();
    }
}
