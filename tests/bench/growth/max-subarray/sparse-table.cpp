// time n log n; space n log n
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int n = nums.size();
        vector<int> pre(n + 1);
        for (int i = 0; i < n; i++) pre[i + 1] = pre[i] + nums[i];
        vector<vector<int>> t{pre};
        for (int k = 1; (1 << k) <= n + 1; k++) {
            t.emplace_back(n + 2 - (1 << k));
            for (int i = 0; i + (1 << k) <= n + 1; i++)
                t[k][i] = max(t[k - 1][i], t[k - 1][i + (1 << (k - 1))]);
        }
        int best = INT_MIN;
        for (int i = 0; i < n; i++) {
            int len = n - i, k = 31 - __builtin_clz(len);
            best = max(best, max(t[k][i + 1], t[k][n + 1 - (1 << k)]) - pre[i]);
        }
        return best;
    }
};
