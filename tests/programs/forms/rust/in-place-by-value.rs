// problem: merge-sorted-arrays  expect: WA
impl Solution {
    pub fn merge(mut nums1: Vec<i32>, _m: i32, _nums2: Vec<i32>, _n: i32) {
        nums1.clear();
    }
}
