#include <algorithm>
#include <bitset>
#include <string>

// From each start, as far as it goes. No run is longer than the alphabet, so this is linear too.
class Solution {
 public:
  int lengthOfLongestSubstring(std::string s) {
    const int n = static_cast<int>(s.size());
    int best = 0;
    for (int start = 0; start < n; ++start) {
      std::bitset<128> seen;
      int end = start;
      while (end < n && !seen[s[end]]) seen.set(s[end++]);
      best = std::max(best, end - start);
    }
    return best;
  }
};
