// time log(m + n); space 1
// bisect on the value: 32 rounds of two partition points
impl Solution {
    pub fn find_median_sorted_arrays(nums1: Vec<i32>, nums2: Vec<i32>) -> f64 {
        let n = nums1.len() + nums2.len();
        let kth = |k: usize| -> i64 {
            let (mut lo, mut hi) = (i32::MIN as i64, i32::MAX as i64);
            while lo < hi {
                let mid = (lo + hi).div_euclid(2);
                let c = nums1.partition_point(|&x| x as i64 <= mid) + nums2.partition_point(|&x| x as i64 <= mid);
                if c > k { hi = mid } else { lo = mid + 1 }
            }
            lo
        };
        (kth((n - 1) / 2) + kth(n / 2)) as f64 / 2.0
    }
}
