// problem: max-subarray  expect: CE
impl Solution {
    pub fn max_subarray(nums: Vec<i32>) -> i32 {
        nums[0]
    }
}
