impl Solution {
    pub fn find_median_sorted_arrays(nums1: Vec<i32>, nums2: Vec<i32>) -> f64 {
        let (short, long) = if nums1.len() <= nums2.len() {
            (nums1, nums2)
        } else {
            (nums2, nums1)
        };
        let total = short.len() + long.len();
        let half = (total + 1) / 2;
        let (mut low, mut high) = (0, short.len());
        while low < high {
            let i = (low + high) / 2;
            if short[i] < long[half - i - 1] {
                low = i + 1;
            } else {
                high = i;
            }
        }
        let (i, j) = (low, half - low);
        // None is below every Some, so an empty left side never wins.
        let before = |list: &[i32], k: usize| k.checked_sub(1).map(|k| list[k]);
        let left = before(&short, i).max(before(&long, j)).unwrap();
        if total % 2 == 1 {
            return f64::from(left);
        }
        let right = short[i..].first().into_iter().chain(long[j..].first()).min().unwrap();
        (f64::from(left) + f64::from(*right)) / 2.0
    }
}
