// Stores val minus the minimum before it: a negative difference says that val became the minimum.
class MinStack {
public:
    void push(int val) {
        if (differences_.empty()) {
            differences_.push_back(0);
            smallest_ = val;
            return;
        }
        differences_.push_back(val - smallest_);
        smallest_ = min<long long>(smallest_, val);
    }

    void pop() {
        if (differences_.back() < 0) {
            smallest_ -= differences_.back();
        }
        differences_.pop_back();
    }

    int top() { return smallest_ + max(0LL, differences_.back()); }

    int getMin() { return smallest_; }

private:
    vector<long long> differences_;
    long long smallest_ = 0;
};
