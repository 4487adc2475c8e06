// problem: max-subarray  expect: AC
impl Solution {
    pub fn max_sub_array(mut nums: Vec<i32>) -> i64 {
        for i in 1..nums.len() {
            nums[i] += nums[i - 1].max(0);
        }
        i64::from(*nums.iter().max().unwrap())
    }
}
