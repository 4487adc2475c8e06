// time m + n; space m + n
impl Solution {
    pub fn find_median_sorted_arrays(mut nums1: Vec<i32>, nums2: Vec<i32>) -> f64 {
        nums1.extend(nums2);
        let half = nums1.len() / 2;
        let is_odd = nums1.len() % 2 == 1;
        let (below, &mut middle, _) = nums1.select_nth_unstable(half);
        let other = if is_odd { middle } else { *below.iter().max().unwrap() };
        (f64::from(middle) + f64::from(other)) / 2.0
    }
}
