#include <algorithm>
#include <string>
#include <unordered_set>

// A window that never holds a character twice: grow on the right, shrink on the left.
class Solution {
 public:
  int lengthOfLongestSubstring(std::string s) {
    std::unordered_set<char> window;
    std::size_t best = 0;
    for (std::size_t left = 0, right = 0; right < s.size(); ++right) {
      while (window.count(s[right]) > 0) window.erase(s[left++]);
      window.insert(s[right]);
      best = std::max(best, window.size());
    }
    return static_cast<int>(best);
  }
};
