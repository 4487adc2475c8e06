// Counts every byte, and sorts out afterwards which ones are letters.
class Solution {
public:
    vector<int> countLetters(string text) {
        array<int, 256> bytes{};
        for (unsigned char byte : text) {
            ++bytes[byte];
        }
        vector<int> counts;
        for (int letter = 0; letter < 26; ++letter) {
            counts.push_back(bytes['A' + letter] + bytes['a' + letter]);
        }
        return counts;
    }
};
