// time n; space 1
class Solution {
public:
    vector<int> countLetters(string text) {
        vector<int> counts;
        for (char c = 'a'; c <= 'z'; c++)
            counts.push_back(count(text.begin(), text.end(), c) + count(text.begin(), text.end(), c - 32));
        return counts;
    }
};
