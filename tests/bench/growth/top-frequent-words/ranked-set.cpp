// time n log n; space n
class Solution {
public:
    vector<string> topKFrequent(vector<string>& words, int k) {
        unordered_map<string, int> count;
        for (const auto& word : words) count[word]++;
        set<pair<int, string>> ranking;
        for (const auto& [word, times] : count) {
            ranking.emplace(-times, word);
            if ((int)ranking.size() > k) ranking.erase(prev(ranking.end()));
        }
        vector<string> top;
        for (const auto& [times, word] : ranking) top.push_back(word);
        return top;
    }
};
