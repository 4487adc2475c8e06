// time n log n; space n
#include <queue>
#include <stack>
#include <unordered_map>
#include <vector>
using namespace std;
class MinStack {
    stack<pair<int,int>> st;                       // value, id
    priority_queue<pair<int,int>, vector<pair<int,int>>, greater<pair<int,int>>> pq;
    vector<bool> dead;
public:
    MinStack() {}
    void push(int val) {
        int id = dead.size();
        dead.push_back(false);
        st.emplace(val, id);
        pq.emplace(val, id);
    }
    void pop() {
        dead[st.top().second] = true;
        st.pop();
    }
    int top() { return st.top().first; }
    int getMin() {
        while (dead[pq.top().second]) pq.pop();
        return pq.top().first;
    }
};
