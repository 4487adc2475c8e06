class MinStack {
public:
    void push(int val) {
        values_.push(val);
        smallest_ = min(smallest_, val);
    }

    void pop() { values_.pop(); }

    int top() { return values_.top(); }

    int getMin() { return smallest_; }

private:
    stack<int> values_;
    int smallest_ = INT_MAX;
};
