#include <cstdlib>
#include <vector>

// A queen in every row, in any column: n^n boards, each judged when it is complete.
class Solution {
 public:
  int totalNQueens(int n) {
    std::vector<int> queens(n, 0);
    int count = 0;
    while (true) {
      if (is_peaceful(queens)) ++count;
      int row = 0;
      while (row < n && ++queens[row] == n) queens[row++] = 0;
      if (row == n) return count;
    }
  }

 private:
  static bool is_peaceful(const std::vector<int>& queens) {
    const int n = static_cast<int>(queens.size());
    for (int i = 0; i < n; ++i) {
      for (int j = i + 1; j < n; ++j) {
        if (queens[i] == queens[j] || std::abs(queens[i] - queens[j]) == j - i) return false;
      }
    }
    return true;
  }
};
