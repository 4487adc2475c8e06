// time like; space n!
// the way of N-Queens I: keep every board, return how many
#include <vector>
#include <string>
using namespace std;
class Solution {
    vector<vector<string>> res;
    bool isValid(vector<string>& board, int row, int col) {
        int n = board.size();
        for (int i = 0; i < row; i++) if (board[i][col] == 'Q') return false;
        for (int i = row - 1, j = col + 1; i >= 0 && j < n; i--, j++) if (board[i][j] == 'Q') return false;
        for (int i = row - 1, j = col - 1; i >= 0 && j >= 0; i--, j--) if (board[i][j] == 'Q') return false;
        return true;
    }
    void backtrack(vector<string>& board, int row) {
        if (row == board.size()) { res.push_back(board); return; }
        for (int c = 0; c < board.size(); c++) {
            if (!isValid(board, row, c)) continue;
            board[row][c] = 'Q';
            backtrack(board, row + 1);
            board[row][c] = '.';
        }
    }
public:
    int totalNQueens(int n) {
        vector<string> board(n, string(n, '.'));
        backtrack(board, 0);
        return res.size();
    }
};
