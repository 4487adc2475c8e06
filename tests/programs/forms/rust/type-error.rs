// problem: max-subarray  expect: CE
impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        nums.len()
    }
}
