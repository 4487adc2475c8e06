// time m + n; space m + n
use std::collections::HashSet;

impl Solution {
    pub fn intersection(nums1: Vec<i32>, nums2: Vec<i32>) -> Vec<i32> {
        let first: HashSet<i32> = nums1.into_iter().collect();
        let second: HashSet<i32> = nums2.into_iter().collect();
        first.intersection(&second).copied().collect()
    }
}
