// time n; space n
import java.util.*;

class MinStack {
    private final LinkedList<Long> diff = new LinkedList<>();
    private long min;

    public void push(int val) {
        if (diff.isEmpty()) {
            diff.push(0L);
            min = val;
        } else {
            diff.push(val - min);
            if (val < min) min = val;
        }
    }

    public void pop() {
        long d = diff.pop();
        if (d < 0) min -= d;
    }

    public int top() {
        long d = diff.peek();
        return (int) (d < 0 ? min : min + d);
    }

    public int getMin() {
        return (int) min;
    }
}
