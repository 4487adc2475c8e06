class MinStack {
public:
    void push(int val) {
        values_.push(val);
        if (minima_.empty() || val <= minima_.top()) {
            minima_.push(val);
        }
    }

    void pop() {
        if (values_.top() == minima_.top()) {
            minima_.pop();
        }
        values_.pop();
    }

    int top() { return values_.top(); }

    int getMin() { return minima_.top(); }

private:
    stack<int> values_;
    stack<int> minima_;
};
