// time m n; space 1
impl Solution {
    pub fn merge(nums1: &mut Vec<i32>, m: i32, nums2: &mut Vec<i32>, n: i32) {
        let (m, n) = (m as usize, n as usize);
        for (k, &v) in nums2[..n].iter().enumerate() {
            let filled = m + k;
            let at = nums1[..filled].partition_point(|&x| x <= v);
            nums1[filled] = v;
            nums1[at..=filled].rotate_right(1);
        }
    }
}
