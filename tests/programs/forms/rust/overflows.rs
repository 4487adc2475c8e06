// problem: max-subarray  expect: RE
impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        nums.iter().fold(i32::MAX, |sum, x| sum + x.abs() + 1)
    }
}
