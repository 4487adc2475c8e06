// time m + n; space m + n
impl Solution {
    pub fn merge(nums1: &mut Vec<i32>, m: i32, nums2: &mut Vec<i32>, n: i32) {
        nums1.truncate(m as usize);
        nums1.extend_from_slice(&nums2[..n as usize]);
        nums1.sort();
    }
}
