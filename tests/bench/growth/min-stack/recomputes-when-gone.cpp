// time n^2; space n
class MinStack {
    vector<int> data;
    int smallest = INT_MAX;
public:
    void push(int val) {
        data.push_back(val);
        smallest = min(smallest, val);
    }
    void pop() {
        int gone = data.back();
        data.pop_back();
        if (gone == smallest)
            smallest = data.empty() ? INT_MAX : *ranges::min_element(data);
    }
    int top() { return data.back(); }
    int getMin() { return smallest; }
};
