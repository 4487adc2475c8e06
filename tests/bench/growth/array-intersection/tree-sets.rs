// time (m + n) log(m + n); space m + n
use std::collections::BTreeSet;

impl Solution {
    pub fn intersection(nums1: Vec<i32>, nums2: Vec<i32>) -> Vec<i32> {
        let a = nums1.into_iter().collect::<BTreeSet<_>>();
        let b = nums2.into_iter().collect::<BTreeSet<_>>();
        (&a & &b).into_iter().collect()
    }
}
