// time like; space n^2
impl Solution {
    pub fn total_n_queens(n: i32) -> i32 {
        fn go(n: i32, qs: &mut Vec<i32>) -> i32 {
            if qs.len() as i32 == n { return 1; }
            let r = qs.len() as i32;
            (0..n).filter(|&c| qs.iter().enumerate().all(|(i, &q)| q != c && (q - c).abs() != r - i as i32)).collect::<Vec<_>>()
                .into_iter().map(|c| { qs.push(c); let k = go(n, qs); qs.pop(); k }).sum()
        }
        go(n, &mut vec![])
    }
}
