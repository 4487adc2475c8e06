// time n; space n
use std::collections::HashMap;
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        nums.iter().enumerate().try_fold(HashMap::new(), |mut seen, (i, &x)| {
            if let Some(&j) = seen.get(&(target as i64 - x as i64)) {
                return Err(vec![j as i32, i as i32]);
            }
            seen.insert(x as i64, i);
            Ok(seen)
        }).unwrap_err()
    }
}
