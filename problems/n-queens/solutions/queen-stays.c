#include <stdbool.h>

static bool columns[16], falling[32], rising[32];

static int place(int n, int row) {
    if (row == n) {
        return 1;
    }
    int count = 0;
    for (int c = 0; c < n; c++) {
        if (!columns[c] && !falling[row - c + n] && !rising[row + c]) {
            columns[c] = falling[row - c + n] = rising[row + c] = true;
            count += place(n, row + 1);
        }
    }
    return count;
}

int totalNQueens(int n) {
    for (int i = 0; i < 32; i++) {
        columns[i / 2] = falling[i] = rising[i] = false;
    }
    return place(n, 0);
}
