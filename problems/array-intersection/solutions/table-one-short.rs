impl Solution {
    pub fn intersection(nums1: Vec<i32>, nums2: Vec<i32>) -> Vec<i32> {
        let mut seen = [false; 1000];
        for x in nums1 {
            seen[x as usize] = true;
        }
        let mut common = vec![];
        for x in nums2 {
            if std::mem::take(&mut seen[x as usize]) {
                common.push(x);
            }
        }
        common
    }
}
