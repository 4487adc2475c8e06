use std::collections::HashMap;

impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let mut index_of = HashMap::with_capacity(nums.len());
        for (i, &x) in nums.iter().enumerate() {
            if let Some(&partner) = index_of.get(&(target - x)) {
                return vec![partner, i as i32];
            }
            index_of.insert(x, i as i32);
        }
        vec![]
    }
}
