// time n^3; space 1
impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        let mut best = nums[0];
        for length in 1..=nums.len() {
            for window in nums.windows(length) {
                best = best.max(window.iter().sum());
            }
        }
        best
    }
}
