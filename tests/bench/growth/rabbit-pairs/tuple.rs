// time month; space 1
impl Solution {
    pub fn rabbit_pairs(month: i32) -> i64 {
        (1..month).fold((0i64, 1i64), |(before, now), _| (now, before + now)).1
    }
}
