// time n log n; space n
use std::collections::BTreeMap;

impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let mut place = BTreeMap::new();
        for (i, &x) in nums.iter().enumerate() {
            if let Some(&other) = place.get(&(target - x)) {
                return vec![other, i as i32];
            }
            place.insert(x, i as i32);
        }
        vec![]
    }
}
