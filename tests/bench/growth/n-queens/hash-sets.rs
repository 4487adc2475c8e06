// time like; space n
use std::collections::HashSet;

struct State {
    cols: HashSet<i32>,
    diag: HashSet<i32>,
    anti: HashSet<i32>,
}

impl Solution {
    pub fn total_n_queens(n: i32) -> i32 {
        let mut state = State { cols: HashSet::new(), diag: HashSet::new(), anti: HashSet::new() };
        Self::dfs(0, n, &mut state)
    }

    fn dfs(row: i32, n: i32, s: &mut State) -> i32 {
        if row == n {
            return 1;
        }
        (0..n)
            .map(|c| {
                if s.cols.contains(&c) || s.diag.contains(&(row + c)) || s.anti.contains(&(row - c)) {
                    return 0;
                }
                s.cols.insert(c);
                s.diag.insert(row + c);
                s.anti.insert(row - c);
                let found = Self::dfs(row + 1, n, s);
                s.cols.remove(&c);
                s.diag.remove(&(row + c));
                s.anti.remove(&(row - c));
                found
            })
            .sum()
    }
}
