class Solution {
 public:
  vector<string> topKFrequent(vector<string>& words, int k) {
    // At most 500 words: a byte each is thought to be enough.
    map<string, unsigned char> count;
    for (const string& word : words) ++count[word];
    vector<pair<int, string>> ranking;
    for (const auto& [word, often] : count) ranking.push_back({-often, word});
    sort(ranking.begin(), ranking.end());
    vector<string> answer;
    for (int i = 0; i < k; ++i) answer.push_back(ranking[i].second);
    return answer;
  }
};
