// time n^2; space n
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        for i in 0..nums.len() {
            let rest = nums[i + 1..].to_vec();
            if let Some(j) = rest.into_iter().position(|y| i64::from(y) + i64::from(nums[i]) == i64::from(target)) {
                return vec![i as i32, (i + 1 + j) as i32];
            }
        }
        vec![]
    }
}
