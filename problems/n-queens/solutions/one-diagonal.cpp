#include <vector>

class Solution {
 public:
  int totalNQueens(int n) {
    std::vector<bool> column(n), diagonal(2 * n);
    return place(0, n, column, diagonal);
  }

 private:
  int place(int row, int n, std::vector<bool>& column, std::vector<bool>& diagonal) {
    if (row == n) return 1;
    int count = 0;
    for (int c = 0; c < n; ++c) {
      if (column[c] || diagonal[row + c]) continue;
      column[c] = diagonal[row + c] = true;
      count += place(row + 1, n, column, diagonal);
      column[c] = diagonal[row + c] = false;
    }
    return count;
  }
};
