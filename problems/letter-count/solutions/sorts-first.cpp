class Solution {
public:
    vector<int> countLetters(string text) {
        sort(text.begin(), text.end());
        const auto count = [&](char c) {
            const auto [first, last] = equal_range(text.begin(), text.end(), c);
            return static_cast<int>(last - first);
        };
        vector<int> counts(26);
        for (int i = 0; i < 26; ++i) {
            counts[i] = count('a' + i) + count('A' + i);
        }
        return counts;
    }
};
