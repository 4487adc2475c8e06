class MinStack {
public:
    MinStack() {}

    void push(int val) {
        entries_.push_back({val, entries_.empty() ? val : min(val, entries_.back().smallest)});
    }

    void pop() { entries_.pop_back(); }

    int top() { return entries_.back().value; }

    int getMin() { return entries_.back().smallest; }

private:
    struct Entry {
        int value;
        int smallest;  // of this element and all below it
    };

    vector<Entry> entries_;
};
