// time m + n; space 1
impl Solution {
    pub fn find_median_sorted_arrays(nums1: Vec<i32>, nums2: Vec<i32>) -> f64 {
        let total = nums1.len() + nums2.len();
        let (mut i, mut j, mut last, mut before) = (0, 0, 0, 0);
        for _ in 0..=total / 2 {
            before = last;
            if j == nums2.len() || (i < nums1.len() && nums1[i] <= nums2[j]) {
                last = nums1[i];
                i += 1;
            } else {
                last = nums2[j];
                j += 1;
            }
        }
        if total % 2 == 1 { last as f64 } else { (last as f64 + before as f64) / 2.0 }
    }
}
