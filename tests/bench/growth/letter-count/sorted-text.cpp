// time n log n; space log n
class Solution {
public:
    vector<int> countLetters(string text) {
        sort(text.begin(), text.end());
        vector<int> counts(26);
        for (int i = 0; i < 26; i++)
            for (char c : {char('a' + i), char('A' + i)}) {
                auto range = equal_range(text.begin(), text.end(), c);
                counts[i] += range.second - range.first;
            }
        return counts;
    }
};
