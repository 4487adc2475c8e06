// time (m + n) log(m + n); space m + n
class Solution {
public:
    void merge(vector<int>& nums1, int m, vector<int>& nums2, int n) {
        priority_queue<int, vector<int>, greater<int>> heap(nums1.begin(), nums1.begin() + m);
        for (int i = 0; i < n; ++i) heap.push(nums2[i]);
        for (int& x : nums1) { x = heap.top(); heap.pop(); }
    }
};
