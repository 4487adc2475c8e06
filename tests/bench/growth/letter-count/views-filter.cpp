// time n; space 1
#include <ranges>
class Solution {
public:
    vector<int> countLetters(string text) {
        vector<int> out(26);
        auto letters = text | views::transform([](unsigned char c) { return c | 32; })
                            | views::filter([](int c) { return c >= 'a' && c <= 'z'; });
        for (int c : letters) ++out[c - 'a'];
        return out;
    }
};
