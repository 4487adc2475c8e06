impl Solution {
    pub fn rabbit_pairs(month: i32) -> i64 {
        let (mut previous, mut current) = (0i64, 1i64);
        for _ in 1..month {
            (previous, current) = (current, previous + current);
        }
        current
    }
}
