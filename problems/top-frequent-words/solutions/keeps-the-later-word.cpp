#include <algorithm>
#include <functional>
#include <queue>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

class Solution {
 public:
  std::vector<std::string> topKFrequent(std::vector<std::string>& words, int k) {
    std::unordered_map<std::string, int> count;
    for (const std::string& word : words) ++count[word];

    using Entry = std::pair<int, std::string>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<Entry>> heap;
    for (const auto& [word, times] : count) {
      heap.emplace(times, word);
      if (static_cast<int>(heap.size()) > k) heap.pop();
    }

    std::vector<Entry> best;
    for (; !heap.empty(); heap.pop()) best.emplace_back(-heap.top().first, heap.top().second);
    std::sort(best.begin(), best.end());
    std::vector<std::string> top;
    for (const Entry& entry : best) top.push_back(entry.second);
    return top;
  }
};
