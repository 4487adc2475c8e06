// time n; space n
class Solution {
    // best ending with the last, best of all
    pair<int, int> solve(span<const int> a) {
        if (a.size() == 1) return {a[0], a[0]};
        auto [ending, best] = solve(a.first(a.size() - 1));
        ending = max(ending, 0) + a.back();
        return {ending, max(best, ending)};
    }
public:
    int maxSubArray(vector<int>& nums) { return solve(nums).second; }
};
