// time like; space n^2
#include <string.h>
#include <stdbool.h>
static bool ok(int n, char b[n][n], int r, int c) {
    for (int i = 1; i <= r; i++) {
        if (b[r - i][c]) return false;
        if (c >= i && b[r - i][c - i]) return false;
        if (c + i < n && b[r - i][c + i]) return false;
    }
    return true;
}
static void go(int n, char b[n][n], int r, int *total) {
    if (r == n) { ++*total; return; }
    for (int c = 0; c < n; c++) {
        if (!ok(n, b, r, c)) continue;
        b[r][c] = 1;
        go(n, b, r + 1, total);
        b[r][c] = 0;
    }
}
int totalNQueens(int n) {
    char board[n][n];
    memset(board, 0, sizeof board);
    int total = 0;
    go(n, board, 0, &total);
    return total;
}
