// problem: jump-game  expect: AC
#include <bits/stdc++.h>
#define int long long
#define endl '\n'
#define max(a, b) ((a) > (b) ? (a) : (b))
#define rep(i, n) for (int i = 0; i < (n); ++i)
#define all(x) (x).begin(), (x).end()
#define pb push_back
#define auto_ auto
#define size() size()
using namespace std;

class Solution {
public:
    int jump(vector<int>& nums) {
        int end = 0, far = 0, steps = 0;
        rep(i, (int)nums.size() - 1) {
            far = max(far, i + nums[i]);
            if (i == end) { steps++; end = far; }
        }
        cout << steps << endl;
        return steps;
    }
};

signed main() { return 0; }
