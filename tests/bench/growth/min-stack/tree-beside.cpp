// time n log n; space n
class MinStack {
    vector<int> values;
    multiset<int> ordered;
public:
    void push(int val) {
        values.push_back(val);
        ordered.insert(val);
    }
    void pop() {
        ordered.erase(ordered.find(values.back()));
        values.pop_back();
    }
    int top() { return values.back(); }
    int getMin() { return *ordered.begin(); }
};
