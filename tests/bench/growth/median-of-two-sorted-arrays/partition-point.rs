// time log(m + n); space 1
impl Solution {
    pub fn find_median_sorted_arrays(nums1: Vec<i32>, nums2: Vec<i32>) -> f64 {
        let kth = |k: usize| -> i32 {
            // Least value with more than k numbers up to it.
            let (mut lo, mut hi) = (-1_000_000i64, 1_000_000i64);
            while lo < hi {
                let mid = (lo + hi).div_euclid(2);
                let c = nums1.partition_point(|&x| (x as i64) <= mid) + nums2.partition_point(|&x| (x as i64) <= mid);
                if c > k { hi = mid } else { lo = mid + 1 }
            }
            lo as i32
        };
        let t = nums1.len() + nums2.len();
        (kth((t - 1) / 2) as f64 + kth(t / 2) as f64) / 2.0
    }
}
