// One bit a column; both kinds of diagonals shift by one from row to row.
class Solution {
 public:
  int totalNQueens(int n) { return place((1u << n) - 1, 0, 0, 0); }

 private:
  int place(unsigned all, unsigned columns, unsigned falling, unsigned rising) {
    if (columns == all) return 1;
    int count = 0;
    for (unsigned free = all & ~(columns | falling | rising); free != 0; free &= free - 1) {
      const unsigned queen = free & -free;
      count += place(all, columns | queen, (falling | queen) >> 1, (rising | queen) << 1);
    }
    return count;
  }
};
