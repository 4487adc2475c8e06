class Solution {
    public int totalNQueens(int n) {
        return place(0, n, new boolean[n], new boolean[n], new boolean[n]);
    }

    private int place(int row, int n, boolean[] columns, boolean[] falling, boolean[] rising) {
        if (row == n) {
            return 1;
        }
        int count = 0;
        for (int c = 0; c < n; c++) {
            int f = row - c + n - 1;
            int r = row + c;
            if (columns[c] || falling[f] || rising[r]) {
                continue;
            }
            columns[c] = falling[f] = rising[r] = true;
            count += place(row + 1, n, columns, falling, rising);
            columns[c] = falling[f] = rising[r] = false;
        }
        return count;
    }
}
