static int solutions = 0;

class Solution {
 public:
  int totalNQueens(int n) {
    place((1 << n) - 1, 0, 0, 0);
    return solutions;
  }

 private:
  void place(int all, int columns, int falling, int rising) {
    if (columns == all) {
      ++solutions;
      return;
    }
    for (int free = all & ~(columns | falling | rising); free != 0; free &= free - 1) {
      const int queen = free & -free;
      place(all, columns | queen, (falling | queen) >> 1, (rising | queen) << 1);
    }
  }
};
