// time n log n; space n
#include <bits/stdc++.h>
using namespace std;
class Solution {
    vector<int> t;
    int size = 1;
    int query(int l, int r) {
        int best = INT_MAX / 2;
        for (l += size, r += size; l < r; l >>= 1, r >>= 1) {
            if (l & 1) best = min(best, t[l++]);
            if (r & 1) best = min(best, t[--r]);
        }
        return best;
    }
public:
    int jump(vector<int>& nums) {
        int n = nums.size();
        while (size < n) size <<= 1;
        t.assign(2 * size, INT_MAX / 2);
        for (int i = n - 1; i >= 0; i--) {
            int v = i == n - 1 ? 0 : 1 + query(i + 1, min(n, i + nums[i] + 1));
            for (int p = i + size; p; p >>= 1) t[p] = p == i + size ? v : min(t[2 * p], t[2 * p + 1]);
        }
        return t[size];
    }
};
