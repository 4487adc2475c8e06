vector<int> values;
vector<int> minima;

class MinStack {
public:
    void push(int val) {
        values.push_back(val);
        minima.push_back(minima.empty() ? val : min(val, minima.back()));
    }

    void pop() {
        values.pop_back();
        minima.pop_back();
    }

    int top() { return values.back(); }

    int getMin() { return minima.back(); }
};
