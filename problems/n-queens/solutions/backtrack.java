class Solution {
    private int n;
    private boolean[] columns;
    private boolean[] falling;
    private boolean[] rising;

    public int totalNQueens(int n) {
        this.n = n;
        columns = new boolean[n];
        falling = new boolean[2 * n - 1];
        rising = new boolean[2 * n - 1];
        return place(0);
    }

    private int place(int row) {
        if (row == n) {
            return 1;
        }
        int count = 0;
        for (int column = 0; column < n; column++) {
            int f = row - column + n - 1;
            int r = row + column;
            if (columns[column] || falling[f] || rising[r]) {
                continue;
            }
            columns[column] = falling[f] = rising[r] = true;
            count += place(row + 1);
            columns[column] = falling[f] = rising[r] = false;
        }
        return count;
    }
}
