impl Solution {
    pub fn total_n_queens(n: i32) -> i32 {
        if n < 4 {
            return 1;
        }
        let mut queens = vec![];
        Self::place(n, &mut queens)
    }

    fn place(n: i32, queens: &mut Vec<i32>) -> i32 {
        let row = queens.len() as i32;
        if row == n {
            return 1;
        }
        let mut count = 0;
        for column in 0..n {
            let attacked = queens
                .iter()
                .zip(0..)
                .any(|(&other, i)| other == column || (other - column).abs() == row - i);
            if !attacked {
                queens.push(column);
                count += Self::place(n, queens);
                queens.pop();
            }
        }
        count
    }
}
