impl Solution {
    pub fn find_kth_largest(mut nums: Vec<i32>, k: i32) -> i32 {
        let (_, kth, _) = nums.select_nth_unstable_by(k as usize - 1, |a, b| b.cmp(a));
        *kth
    }
}
