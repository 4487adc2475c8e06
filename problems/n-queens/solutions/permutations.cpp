#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <vector>

// One queen a row and a column leaves n! boards; each is judged when it is complete.
class Solution {
 public:
  int totalNQueens(int n) {
    std::vector<int> queens(n);
    std::iota(queens.begin(), queens.end(), 0);
    int count = 0;
    do {
      if (is_peaceful(queens)) ++count;
    } while (std::next_permutation(queens.begin(), queens.end()));
    return count;
  }

 private:
  static bool is_peaceful(const std::vector<int>& queens) {
    const int n = static_cast<int>(queens.size());
    for (int i = 0; i < n; ++i) {
      for (int j = i + 1; j < n; ++j) {
        if (std::abs(queens[i] - queens[j]) == j - i) return false;
      }
    }
    return true;
  }
};
