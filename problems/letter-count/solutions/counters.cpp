class Solution {
public:
    vector<int> countLetters(const string& text) {
        vector<int> counts(26);
        for (char c : text) {
            if ('a' <= c && c <= 'z') {
                ++counts[c - 'a'];
            } else if ('A' <= c && c <= 'Z') {
                ++counts[c - 'A'];
            }
        }
        return counts;
    }
};
