// time n; space 1
#include <string>
#include <unordered_map>
#include <iostream>
#include <algorithm>
using namespace std;

static int fastio = []() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    return 0;
}();

class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        unordered_map<char, int> cnt;
        int l = 0, ans = 0;
        for (int r = 0; r < s.size(); r++) {
            cnt[s[r]]++;
            while (cnt[s[r]] > 1) {
                if (--cnt[s[l]] == 0) cnt.erase(s[l]);
                l++;
            }
            ans = max(ans, r - l + 1);
        }
        return ans;
    }
};
