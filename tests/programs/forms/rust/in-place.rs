// problem: merge-sorted-arrays  expect: AC
impl Solution {
    pub fn merge(nums1: &mut Vec<i32>, m: i32, nums2: &mut Vec<i32>, n: i32) {
        nums1.truncate(m as usize);
        nums1.extend(nums2.drain(..n as usize));
        nums1.sort();
    }
}
