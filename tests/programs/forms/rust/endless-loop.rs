// problem: max-subarray  expect: TLE
impl Solution {
    pub fn max_sub_array(_nums: Vec<i32>) -> i32 {
        loop {}
    }
}
