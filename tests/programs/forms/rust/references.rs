// problem: median-of-two-sorted-arrays  expect: AC
impl Solution {
    fn find_median_sorted_arrays(nums1: &[i32], nums2: &Vec<i32>) -> f64 {
        let mut all = [nums1, nums2].concat();
        all.sort_unstable();
        let n = all.len();
        f64::from(all[(n - 1) / 2] + all[n / 2]) / 2.0
    }
}
