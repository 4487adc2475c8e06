// time n; space 1
class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        unordered_map<char, int> place;
        int start = 0, best = 0;
        for (int i = 0; i < (int)s.size(); i++) {
            auto [at, is_new] = place.try_emplace(s[i], i);
            if (!is_new) {
                start = max(start, at->second + 1);
                at->second = i;
            }
            best = max(best, i - start + 1);
        }
        return best;
    }
};
