// time n; space 1
class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        string window;
        size_t best = 0;
        for (char c : s) {
            const auto at = window.find(c);
            if (at != string::npos) window = window.substr(at + 1);
            window += c;
            best = max(best, window.size());
        }
        return best;
    }
};
