// time m + n; space 1
impl Solution {
    pub fn merge(nums1: &mut Vec<i32>, m: i32, nums2: &mut Vec<i32>, n: i32) {
        let (mut i, mut j) = (m - 1, n - 1);
        for to in (0..(m + n) as usize).rev() {
            if j < 0 || i >= 0 && nums1[i as usize] > nums2[j as usize] {
                nums1[to] = nums1[i as usize];
                i -= 1;
            } else {
                nums1[to] = nums2[j as usize];
                j -= 1;
            }
        }
    }
}
