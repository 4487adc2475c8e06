// time n * (m + n); space 1
impl Solution {
    pub fn merge(nums1: &mut Vec<i32>, m: i32, nums2: &mut Vec<i32>, _n: i32) {
        nums1.truncate(m as usize);
        for &x in nums2.iter() {
            let at = nums1.partition_point(|&y| y <= x);
            nums1.insert(at, x);
        }
    }
}
