// problem: max-subarray  expect: WA
impl Solution {
    pub fn max_sub_array(_nums: Vec<i32>) -> usize {
        1 << 31
    }
}
