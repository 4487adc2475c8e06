class Solution {
public:
    vector<int> countLetters(string text) {
        static vector<int> counts(26);
        for (char c : text) {
            if (c >= 'a' && c <= 'z') counts[c - 'a']++;
            if (c >= 'A' && c <= 'Z') counts[c - 'A']++;
        }
        return counts;
    }
};
