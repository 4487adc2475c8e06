// time like; space n
class Solution {
    private boolean[] columns, rising, falling;
    private int found;

    public int totalNQueens(int n) {
        columns = new boolean[n];
        rising = new boolean[2 * n];
        falling = new boolean[2 * n];
        found = 0;
        place(0, n);
        return found;
    }

    private void place(int row, int n) {
        if (row == n) {
            found++;
            return;
        }
        for (int c = 0; c < n; c++) {
            int up = row + c, down = row - c + n;
            if (!columns[c] && !rising[up] && !falling[down]) {
                columns[c] = rising[up] = falling[down] = true;
                place(row + 1, n);
                columns[c] = rising[up] = falling[down] = false;
            }
        }
    }
}
