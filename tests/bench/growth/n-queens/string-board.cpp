// time like; space n^2
class Solution {
    int res = 0;
    bool ok(vector<string>& board, int row, int col) {
        int n = board.size();
        for (int i = 0; i < row; i++) if (board[i][col] == 'Q') return false;
        for (int i = row - 1, j = col - 1; i >= 0 && j >= 0; i--, j--) if (board[i][j] == 'Q') return false;
        for (int i = row - 1, j = col + 1; i >= 0 && j < n; i--, j++) if (board[i][j] == 'Q') return false;
        return true;
    }
    void go(vector<string>& board, int row) {
        if (row == (int)board.size()) { res++; return; }
        for (int c = 0; c < (int)board.size(); c++) {
            if (!ok(board, row, c)) continue;
            board[row][c] = 'Q';
            go(board, row + 1);
            board[row][c] = '.';
        }
    }
public:
    int totalNQueens(int n) {
        vector<string> board(n, string(n, '.'));
        go(board, 0);
        return res;
    }
};
