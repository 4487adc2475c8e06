// problem: max-subarray  expect: CE
impl Solution {
    pub fn max_sub_array(nums: Vec<String>) -> i32 {
        nums.len() as i32
    }
}
