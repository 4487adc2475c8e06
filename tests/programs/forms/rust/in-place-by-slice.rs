// problem: merge-sorted-arrays  expect: AC
impl Solution {
    pub fn merge(nums1: &mut [i32], m: i32, nums2: Vec<i32>, _n: i32) {
        nums1[m as usize..].copy_from_slice(&nums2);
        nums1.sort_unstable();
    }
}
