#include <vector>

class Solution {
 public:
  int totalNQueens(int n) {
    n_ = n;
    column_.assign(n, false);
    falling_.assign(2 * n - 1, false);
    rising_.assign(2 * n - 1, false);
    return place(0);
  }

 private:
  // How many ways there are to fill the rows from `row` on.
  int place(int row) {
    if (row == n_) return 1;
    int count = 0;
    for (int column = 0; column < n_; ++column) {
      if (column_[column] || falling_[row - column + n_ - 1] || rising_[row + column]) continue;
      mark(row, column, true);
      count += place(row + 1);
      mark(row, column, false);
    }
    return count;
  }

  void mark(int row, int column, bool taken) {
    column_[column] = taken;
    falling_[row - column + n_ - 1] = taken;
    rising_[row + column] = taken;
  }

  int n_ = 0;
  std::vector<bool> column_;
  std::vector<bool> falling_;
  std::vector<bool> rising_;
};
