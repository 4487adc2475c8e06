// time n; space n
struct Node { long long sum, pre, suf, best; };
class Solution {
    vector<Node> t;
    Node join(const Node& a, const Node& b) { return {a.sum + b.sum, max(a.pre, a.sum + b.pre), max(b.suf, b.sum + a.suf), max({a.best, b.best, a.suf + b.pre})}; }
    void build(vector<int>& a, int o, int l, int r) {
        if (l == r) { t[o] = {a[l], a[l], a[l], a[l]}; return; }
        int m = l + (r - l) / 2;
        build(a, o << 1, l, m); build(a, o << 1 | 1, m + 1, r);
        t[o] = join(t[o << 1], t[o << 1 | 1]);
    }
public:
    int maxSubArray(vector<int>& nums) { t.resize(4 * nums.size()); build(nums, 1, 0, nums.size() - 1); return t[1].best; }
};
