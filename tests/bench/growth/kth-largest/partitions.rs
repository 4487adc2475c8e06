// time n; space n
use rand::Rng;

impl Solution {
    pub fn find_kth_largest(nums: Vec<i32>, k: i32) -> i32 {
        let pivot = nums[rand::thread_rng().gen_range(0..nums.len())];
        let (more, rest): (Vec<i32>, Vec<i32>) = nums.into_iter().partition(|&x| x > pivot);
        let (same, less): (Vec<i32>, Vec<i32>) = rest.into_iter().partition(|&x| x == pivot);
        let k = k as usize;
        if k <= more.len() {
            Self::find_kth_largest(more, k as i32)
        } else if k <= more.len() + same.len() {
            pivot
        } else {
            Self::find_kth_largest(less, (k - more.len() - same.len()) as i32)
        }
    }
}
