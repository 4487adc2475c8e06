// time n^2; space n
class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        int best = 0;
        for (size_t i = 0; i < s.size(); i++) {
            string rest = s.substr(i);
            bitset<128> seen;
            int length = 0;
            for (char c : rest) {
                if (seen[c]) break;
                seen[c] = true;
                length++;
            }
            best = max(best, length);
        }
        return best;
    }
};
