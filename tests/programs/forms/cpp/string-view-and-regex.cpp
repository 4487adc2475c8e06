// problem: top-frequent-words  expect: AC
#include <ranges>
#include <regex>
class Solution {
public:
    list<string> topKFrequent(const vector<string>& words, int k) {
        map<string, int> count;
        static const regex letters("[a-z]+");
        for (const auto& word : words) if (regex_match(word, letters)) count[word]++;
        vector<pair<string, int>> sorted(count.begin(), count.end());
        ranges::stable_sort(sorted, [](const auto& a, const auto& b) { return a.second > b.second; });
        list<string> answer;
        for (const auto& [word, n] : sorted | views::take(k)) answer.push_back(word);
        return answer;
    }
};
