class MinStack {
public:
    void push(int val) {
        values_.push_back(val);
        sorted_.insert(val);
    }

    void pop() {
        sorted_.erase(sorted_.find(values_.back()));
        values_.pop_back();
    }

    int top() { return values_.back(); }

    int getMin() { return *sorted_.begin(); }

private:
    vector<int> values_;
    multiset<int> sorted_;
};
