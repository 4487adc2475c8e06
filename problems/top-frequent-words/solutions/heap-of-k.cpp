#include <algorithm>
#include <map>
#include <queue>
#include <string>
#include <vector>

// Keeps the k best so far, the worst of them on top.
class Solution {
 public:
  std::vector<std::string> topKFrequent(std::vector<std::string>& words, int k) {
    std::map<std::string, int> count;
    for (const std::string& word : words) ++count[word];

    using Entry = std::map<std::string, int>::const_iterator;
    const auto is_better = [](Entry a, Entry b) {
      return a->second != b->second ? a->second > b->second : a->first < b->first;
    };
    std::priority_queue<Entry, std::vector<Entry>, decltype(is_better)> best(is_better);
    for (Entry entry = count.begin(); entry != count.end(); ++entry) {
      best.push(entry);
      if (static_cast<int>(best.size()) > k) best.pop();
    }

    std::vector<std::string> top;
    for (; !best.empty(); best.pop()) top.push_back(best.top()->first);
    std::reverse(top.begin(), top.end());
    return top;
  }
};
