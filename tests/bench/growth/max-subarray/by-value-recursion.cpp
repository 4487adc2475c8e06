// time n log n; space n
class Solution {
    struct P { long sum, pre, suf, best; };
    P go(vector<int> v) {
        if (v.size() == 1) return {v[0], v[0], v[0], v[0]};
        auto mid = v.begin() + v.size() / 2;
        P l = go(vector<int>(v.begin(), mid)), r = go(vector<int>(mid, v.end()));
        return {l.sum + r.sum, max(l.pre, l.sum + r.pre), max(r.suf, r.sum + l.suf), max({l.best, r.best, l.suf + r.pre})};
    }
public:
    int maxSubArray(vector<int>& nums) { return go(nums).best; }
};
