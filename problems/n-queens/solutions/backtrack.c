#include <stdbool.h>

#define MAX_N 32

static int place(int n, int row, bool* columns, bool* falling, bool* rising) {
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
        count += place(n, row + 1, columns, falling, rising);
        columns[column] = falling[f] = rising[r] = false;
    }
    return count;
}

int totalNQueens(int n) {
    bool columns[MAX_N] = {false};
    bool falling[2 * MAX_N] = {false};
    bool rising[2 * MAX_N] = {false};
    return place(n, 0, columns, falling, rising);
}
