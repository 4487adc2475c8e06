// time n log n; space n
class MinStack {
public:
    stack<int> s;
    multiset<int> ms;
    MinStack() { ios::sync_with_stdio(false); }
    void push(int val) { s.push(val); ms.insert(val); }
    void pop() {
        ms.erase(ms.find(s.top()));
        s.pop();
    }
    int top() { return s.top(); }
    int getMin() { return *ms.begin(); }
};
