// time m n; space m + n
impl Solution {
    pub fn intersection(nums1: Vec<i32>, nums2: Vec<i32>) -> Vec<i32> {
        let mut common: Vec<i32> = nums1.into_iter().filter(|x| nums2.contains(x)).collect();
        common.sort_unstable();
        common.dedup();
        common
    }
}
