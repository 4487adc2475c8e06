// time month; space 1
impl Solution {
    pub fn rabbit_pairs(month: i32) -> i64 {
        let mut pair = [1i64, 1];
        for i in 2..month as usize {
            pair[i % 2] += pair[(i + 1) % 2];
        }
        pair[(month as usize + 1) % 2]
    }
}
