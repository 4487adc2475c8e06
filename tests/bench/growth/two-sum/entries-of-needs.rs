// time n; space n
use std::collections::hash_map::{Entry, HashMap};
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let mut need = HashMap::with_capacity(nums.len());
        for (i, x) in nums.into_iter().enumerate() {
            match need.entry(x) {
                Entry::Occupied(e) => return vec![*e.get(), i as i32],
                Entry::Vacant(_) => { need.insert(target - x, i as i32); }
            }
        }
        unreachable!()
    }
}
