#include <algorithm>
#include <string>

class Solution {
 public:
  int lengthOfLongestSubstring(std::string s) {
    int best = 0;
    for (std::size_t i = 0; i < s.size(); ++i) {
      for (std::size_t j = i; j < s.size(); ++j) {
        if (is_unique(s, i, j)) best = std::max(best, static_cast<int>(j - i + 1));
      }
    }
    return best;
  }

 private:
  static bool is_unique(const std::string& s, std::size_t first, std::size_t last) {
    bool seen[128] = {};
    bool unique = true;
    for (std::size_t k = first; k <= last; ++k) {
      if (seen[static_cast<int>(s[k])]) unique = false;
      seen[static_cast<int>(s[k])] = true;
    }
    return unique;
  }
};
