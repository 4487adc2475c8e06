// problem: min-stack  expect: AC
#include <bits/stdc++.h>
#pragma GCC optimize("O3,unroll-loops")
#define int long long
using namespace std;
static const int fast = [] {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    cout.tie(nullptr);
    return 0;
}();
class MinStack {
    vector<pair<int, int>> items;
public:
    MinStack() {}
    void push(int val) { items.push_back({val, items.empty() ? val : min(val, items.back().second)}); }
    void pop() { items.pop_back(); cout << "popped\n"; }
    int top() { return items.back().first; }
    int getMin() { return items.back().second; }
    ~MinStack() noexcept(false) { throw runtime_error("never called"); }
};
