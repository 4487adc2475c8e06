// time (m + n) log(m + n); space m + n
class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        priority_queue<int> low;
        priority_queue<int, vector<int>, greater<int>> high;
        auto add = [&](int x) {
            low.push(x);
            high.push(low.top());
            low.pop();
            if (high.size() > low.size()) {
                low.push(high.top());
                high.pop();
            }
        };
        for (int x : nums1) add(x);
        for (int x : nums2) add(x);
        return low.size() > high.size() ? low.top() : (low.top() + high.top()) / 2.0;
    }
};
