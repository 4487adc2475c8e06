#include <algorithm>
#include <string>

class Solution {
 public:
  int lengthOfLongestSubstring(std::string s) {
    int last_seen[128] = {};
    int start = 0;
    int best = 0;
    for (int i = 0; i < static_cast<int>(s.size()); ++i) {
      const int seen = last_seen[static_cast<int>(s[i])];
      if (seen > 0 && seen >= start) start = seen + 1;
      last_seen[static_cast<int>(s[i])] = i;
      best = std::max(best, i - start + 1);
    }
    return best;
  }
};
