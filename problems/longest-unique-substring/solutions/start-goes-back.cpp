#include <algorithm>
#include <string>
#include <unordered_map>

class Solution {
 public:
  int lengthOfLongestSubstring(std::string s) {
    std::unordered_map<char, int> last_seen;
    int start = 0;
    int best = 0;
    for (int i = 0; i < static_cast<int>(s.size()); ++i) {
      if (last_seen.count(s[i]) > 0) start = last_seen[s[i]] + 1;
      last_seen[s[i]] = i;
      best = std::max(best, i - start + 1);
    }
    return best;
  }
};
