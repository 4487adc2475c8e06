#include <algorithm>
#include <string>
#include <utility>
#include <vector>

class Solution {
 public:
  std::vector<std::string> topKFrequent(std::vector<std::string>& words, int k) {
    std::vector<std::pair<int, std::string>> counters;
    for (const std::string& word : words) {
      const auto known = std::find_if(counters.begin(), counters.end(),
                                      [&](const auto& c) { return c.second == word; });
      if (known == counters.end()) {
        counters.emplace_back(-1, word);
      } else {
        --known->first;
      }
    }
    std::sort(counters.begin(), counters.end());
    std::vector<std::string> top;
    for (int i = 0; i < k; ++i) top.push_back(counters[i].second);
    return top;
  }
};
