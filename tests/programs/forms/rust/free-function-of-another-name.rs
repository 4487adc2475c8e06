// problem: two-sum  expect: CE  says: expected impl Solution with pub fn two_sum(
pub fn two_sums(_: &[i32], _: i32) -> Vec<i32> {
    Vec::new()
}
