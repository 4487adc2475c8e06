// time log(m + n); space 1
// Its calls are tail calls, which the optimiser makes a loop of.
impl Solution {
    pub fn find_median_sorted_arrays(nums1: Vec<i32>, nums2: Vec<i32>) -> f64 {
        fn kth(a: &[i32], b: &[i32], k: usize) -> i32 {
            match (a, b) {
                ([], _) => b[k],
                (_, []) => a[k],
                _ if k == 0 => a[0].min(b[0]),
                _ => {
                    let i = ((k + 1) / 2).min(a.len());
                    let j = ((k + 1) / 2).min(b.len());
                    if a[i - 1] < b[j - 1] {
                        kth(&a[i..], b, k - i)
                    } else {
                        kth(a, &b[j..], k - j)
                    }
                }
            }
        }
        let n = nums1.len() + nums2.len();
        let hi = kth(&nums1, &nums2, n / 2) as f64;
        if n % 2 == 1 { hi } else { (hi + kth(&nums1, &nums2, n / 2 - 1) as f64) / 2.0 }
    }
}
