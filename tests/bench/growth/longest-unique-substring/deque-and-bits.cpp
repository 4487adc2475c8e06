// time n; space 1
class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        deque<char> w; bitset<256> in; size_t best = 0;
        for (unsigned char c : s) {
            while (in[c]) { in.reset((unsigned char)w.front()); w.pop_front(); }
            w.push_back(c); in.set(c); best = max(best, w.size());
        }
        return best;
    }
};
