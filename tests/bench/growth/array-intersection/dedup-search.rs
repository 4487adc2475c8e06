// time (m + n) log(m + n); space log(m + n)
impl Solution {
    pub fn intersection(mut nums1: Vec<i32>, mut nums2: Vec<i32>) -> Vec<i32> {
        nums1.sort_unstable();
        nums1.dedup();
        nums2.sort_unstable();
        nums2.dedup();
        nums1.into_iter().filter(|x| nums2.binary_search(x).is_ok()).collect()
    }
}
