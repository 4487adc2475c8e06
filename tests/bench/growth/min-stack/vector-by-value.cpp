// time n^2; space n
class MinStack {
    vector<int> v;
    int least(vector<int> copy) {
        nth_element(copy.begin(), copy.begin(), copy.end());
        return copy.front();
    }

public:
    void push(int val) { v.push_back(val); }
    void pop() { v.pop_back(); }
    int top() { return v.back(); }
    int getMin() { return least(v); }
};
