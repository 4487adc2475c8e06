// time like; space n
static int count(int* column, int row, int n) {
    if (row == n) return 1;
    int total = 0;
    for (int c = 0; c < n; c++) {
        int fits = 1;
        for (int r = 0; r < row && fits; r++) {
            int d = c - column[r];
            fits = d != 0 && d != row - r && d != r - row;
        }
        if (!fits) continue;
        column[row] = c;
        total += count(column, row + 1, n);
    }
    return total;
}
int totalNQueens(int n) {
    int column[32];
    return count(column, 0, n);
}
