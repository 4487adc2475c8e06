// problem: letter-count  expect: AC
class Solution {
public:
    array<int, 26> countLetters(string_view text) {
        array<int, 26> count{};
        for (unsigned char c : text) if (isalpha(c)) count[tolower(c) - 'a']++;
        return count;
    }
};
