// time n; space n
#include <stack>
class MinStack : private std::stack<std::pair<int, int>> {
    using base = std::stack<std::pair<int, int>>;
public:
    MinStack() = default;
    void push(int val) { base::emplace(val, empty() ? val : std::min(val, base::top().second)); }
    void pop() { base::pop(); }
    int top() { return base::top().first; }
    int getMin() { return base::top().second; }
};
