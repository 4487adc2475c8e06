// problem: two-sum  expect: CE  says: expected impl Solution with pub fn two_sum(
use std::collections::HashMap;

pub fn two_sums(nums: &[i32], target: i32) -> Vec<i32> {
    let mut seen = HashMap::new();
    for (i, &num) in nums.iter().enumerate() {
        if let Some(&first) = seen.get(&(target - num)) {
            return vec![first, i as i32];
        }
        seen.insert(num, i as i32);
    }
    Vec::new()
}

