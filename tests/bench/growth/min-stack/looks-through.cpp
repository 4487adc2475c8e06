// time n^2; space n
class MinStack {
    vector<int> values;
public:
    void push(int val) { values.push_back(val); }
    void pop() { values.pop_back(); }
    int top() { return values.back(); }
    int getMin() { return *min_element(values.begin(), values.end()); }
};
