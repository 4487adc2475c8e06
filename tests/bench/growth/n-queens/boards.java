// time like; space n!
class Solution {
    private final List<List<String>> boards = new ArrayList<>();

    public int totalNQueens(int n) {
        char[][] board = new char[n][n];
        for (char[] row : board) Arrays.fill(row, '.');
        solve(board, 0);
        return boards.size();
    }

    private void solve(char[][] board, int row) {
        if (row == board.length) {
            List<String> copy = new ArrayList<>();
            for (char[] r : board) copy.add(new String(r));
            boards.add(copy);
            return;
        }
        for (int col = 0; col < board.length; col++) {
            if (!valid(board, row, col)) continue;
            board[row][col] = 'Q';
            solve(board, row + 1);
            board[row][col] = '.';
        }
    }

    private boolean valid(char[][] board, int row, int col) {
        for (int i = 0; i < row; i++) if (board[i][col] == 'Q') return false;
        for (int i = row - 1, j = col - 1; i >= 0 && j >= 0; i--, j--) if (board[i][j] == 'Q') return false;
        for (int i = row - 1, j = col + 1; i >= 0 && j < board.length; i--, j++) if (board[i][j] == 'Q') return false;
        return true;
    }
}
