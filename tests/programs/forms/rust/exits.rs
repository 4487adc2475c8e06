// problem: max-subarray  expect: RE
impl Solution {
    pub fn max_sub_array(_: Vec<i32>) -> i32 {
        std::process::exit(0)
    }
}
