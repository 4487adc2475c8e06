// time log(m + n); space 1
fn kth(mut a: &[i32], mut b: &[i32], mut k: usize) -> f64 {
    loop {
        if a.is_empty() {
            return b[k].into();
        }
        if b.is_empty() {
            return a[k].into();
        }
        if k == 0 {
            return a[0].min(b[0]).into();
        }
        let half = (k + 1) / 2;
        let (i, j) = (half.min(a.len()), half.min(b.len()));
        if a[i - 1] < b[j - 1] {
            a = &a[i..];
            k -= i;
        } else {
            b = &b[j..];
            k -= j;
        }
    }
}

impl Solution {
    pub fn find_median_sorted_arrays(nums1: Vec<i32>, nums2: Vec<i32>) -> f64 {
        let n = nums1.len() + nums2.len();
        (kth(&nums1, &nums2, n / 2) + kth(&nums1, &nums2, (n - 1) / 2)) / 2.0
    }
}
