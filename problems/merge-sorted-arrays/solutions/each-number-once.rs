use std::collections::BTreeSet;

impl Solution {
    pub fn merge(nums1: &mut Vec<i32>, m: i32, nums2: &mut Vec<i32>, n: i32) {
        let all: BTreeSet<i32> = nums1[..m as usize]
            .iter()
            .chain(&nums2[..n as usize])
            .copied()
            .collect();
        for (place, x) in nums1.iter_mut().zip(all) {
            *place = x;
        }
    }
}
