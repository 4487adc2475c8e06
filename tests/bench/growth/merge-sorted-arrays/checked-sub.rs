// time m + n; space 1
impl Solution {
    pub fn merge(nums1: &mut Vec<i32>, m: i32, nums2: &mut Vec<i32>, n: i32) {
        let (mut i, mut j) = (m as usize, n as usize);
        while j > 0 {
            let at = i + j - 1;
            nums1[at] = match (i.checked_sub(1).map(|p| nums1[p]), nums2[j - 1]) {
                (Some(a), b) if a > b => { i -= 1; a }
                (_, b) => { j -= 1; b }
            };
        }
    }
}
