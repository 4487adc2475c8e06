// time like; space n^2
var totalNQueens = function(n) {
    const board = Array.from({ length: n }, () => Array(n).fill('.'));
    let count = 0;
    const isValid = (row, col) => {
        for (let i = 0; i < row; i++) if (board[i][col] === 'Q') return false;
        for (let i = row - 1, j = col - 1; i >= 0 && j >= 0; i--, j--) if (board[i][j] === 'Q') return false;
        for (let i = row - 1, j = col + 1; i >= 0 && j < n; i--, j++) if (board[i][j] === 'Q') return false;
        return true;
    };
    const dfs = (row) => {
        if (row === n) { count++; return; }
        for (let col = 0; col < n; col++) {
            if (!isValid(row, col)) continue;
            board[row][col] = 'Q';
            dfs(row + 1);
            board[row][col] = '.';
        }
    };
    dfs(0);
    return count;
};
