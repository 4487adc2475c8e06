#include <algorithm>
#include <array>
#include <string>

class Solution {
 public:
  int lengthOfLongestSubstring(std::string s) {
    std::array<int, 128> next_start{};  // one behind the last place of each character
    int start = 0;
    int best = 0;
    for (int i = 0; i < static_cast<int>(s.size()); ++i) {
      int& after_last = next_start[static_cast<unsigned char>(s[i])];
      start = std::max(start, after_last);
      after_last = i + 1;
      best = std::max(best, i + 1 - start);
    }
    return best;
  }
};
