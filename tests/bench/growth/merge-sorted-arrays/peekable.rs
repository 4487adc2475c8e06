// time m + n; space m + n
impl Solution {
    pub fn merge(nums1: &mut Vec<i32>, m: i32, nums2: &mut Vec<i32>, _n: i32) {
        let first = nums1[..m as usize].to_vec();
        let mut a = first.into_iter().peekable();
        let mut b = nums2.drain(..).peekable();
        nums1.clear();
        loop {
            match (a.peek(), b.peek()) {
                (Some(x), Some(y)) if x <= y => nums1.push(a.next().unwrap()),
                (_, Some(_)) => nums1.push(b.next().unwrap()),
                (Some(_), None) => nums1.push(a.next().unwrap()),
                (None, None) => break,
            }
        }
    }
}
