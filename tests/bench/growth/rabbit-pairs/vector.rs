// time month; space month
impl Solution {
    pub fn rabbit_pairs(month: i32) -> i64 {
        let n = month as usize;
        let mut dp = vec![1i64; n + 2];
        for i in 3..=n {
            dp[i] = dp[i - 1] + dp[i - 2];
        }
        dp[n]
    }
}
