// time n; space n
use std::collections::HashMap;

impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let place: HashMap<i32, usize> = nums.iter().enumerate().map(|(i, &x)| (x, i)).collect();
        for (i, x) in nums.iter().enumerate() {
            match place.get(&(target - x)) {
                Some(&j) if j != i => return vec![i as i32, j as i32],
                _ => {}
            }
        }
        vec![]
    }
}
