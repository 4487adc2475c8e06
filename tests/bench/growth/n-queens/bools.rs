// time like; space n
impl Solution {
    pub fn total_n_queens(n: i32) -> i32 {
        fn dfs(row: usize, n: usize, cols: &mut Vec<bool>, d1: &mut Vec<bool>, d2: &mut Vec<bool>) -> i32 {
            if row == n {
                return 1;
            }
            let mut count = 0;
            for c in 0..n {
                if cols[c] || d1[row + c] || d2[row + n - c] {
                    continue;
                }
                cols[c] = true;
                d1[row + c] = true;
                d2[row + n - c] = true;
                count += dfs(row + 1, n, cols, d1, d2);
                cols[c] = false;
                d1[row + c] = false;
                d2[row + n - c] = false;
            }
            count
        }
        let n = n as usize;
        dfs(0, n, &mut vec![false; n], &mut vec![false; 2 * n], &mut vec![false; 2 * n + 1])
    }
}
