// time m n; space 1
impl Solution {
    pub fn intersection(nums1: Vec<i32>, nums2: Vec<i32>) -> Vec<i32> {
        let mut nums1 = nums1;
        nums1.sort_unstable();
        nums1.dedup();
        nums1.retain(|x| nums2.contains(x));
        nums1
    }
}
