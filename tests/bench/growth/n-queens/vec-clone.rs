// time like; space n^2
impl Solution {
    pub fn total_n_queens(n: i32) -> i32 {
        fn extend(placed: Vec<i32>, n: i32) -> i32 {
            let row = placed.len() as i32;
            if row == n {
                return 1;
            }
            (0..n)
                .filter(|&c| placed.iter().enumerate().all(|(r, &q)| q != c && (q - c).abs() != row - r as i32))
                .map(|c| {
                    let mut next = placed.clone();
                    next.push(c);
                    extend(next, n)
                })
                .sum()
        }
        extend(Vec::new(), n)
    }
}
