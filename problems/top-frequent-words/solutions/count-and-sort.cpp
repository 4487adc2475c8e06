#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

class Solution {
 public:
  std::vector<std::string> topKFrequent(std::vector<std::string>& words, int k) {
    std::unordered_map<std::string, int> count;
    for (const std::string& word : words) ++count[word];

    std::vector<std::pair<int, std::string>> ranking;  // (-count, word): less is better
    ranking.reserve(count.size());
    for (const auto& [word, times] : count) ranking.emplace_back(-times, word);
    std::sort(ranking.begin(), ranking.end());

    std::vector<std::string> top;
    for (int i = 0; i < k; ++i) top.push_back(ranking[i].second);
    return top;
  }
};
