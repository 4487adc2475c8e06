// time like; space n^2
impl Solution {
    pub fn total_n_queens(n: i32) -> i32 {
        let n = n as usize;
        let mut board = vec![vec!['.'; n]; n];
        Self::place(&mut board, 0)
    }

    fn place(board: &mut Vec<Vec<char>>, row: usize) -> i32 {
        let n = board.len();
        if row == n {
            return 1;
        }
        let mut total = 0;
        for col in 0..n {
            if Self::safe(board, row, col) {
                board[row][col] = 'Q';
                total += Self::place(board, row + 1);
                board[row][col] = '.';
            }
        }
        total
    }

    fn safe(board: &[Vec<char>], row: usize, col: usize) -> bool {
        (0..row).all(|i| {
            let d = row - i;
            board[i][col] != 'Q'
                && !(col >= d && board[i][col - d] == 'Q')
                && !(col + d < board.len() && board[i][col + d] == 'Q')
        })
    }
}
