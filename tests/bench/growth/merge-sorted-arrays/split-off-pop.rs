// time m + n; space m + n
impl Solution {
    pub fn merge(nums1: &mut Vec<i32>, m: i32, nums2: &mut Vec<i32>, _n: i32) {
        nums1.truncate(m as usize);
        let mut out = Vec::new();
        while let (Some(a), Some(b)) = (nums1.last(), nums2.last()) {
            if a > b { out.push(nums1.pop().unwrap()); } else { out.push(nums2.pop().unwrap()); }
        }
        while let Some(x) = nums1.pop() { out.push(x); }
        while let Some(x) = nums2.pop() { out.push(x); }
        out.reverse();
        *nums1 = out;
    }
}
