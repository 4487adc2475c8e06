// problem: kth-largest  expect: AC
use rand::Rng;
impl Solution {
    pub fn find_kth_largest(nums: Vec<i32>, k: i32) -> i32 {
        let pivot = nums[rand::thread_rng().gen_range(0, nums.len())];
        let more: Vec<i32> = nums.iter().cloned().filter(|&x| x > pivot).collect();
        let same = nums.iter().filter(|&&x| x == pivot).count();
        let k = k as usize;
        if k <= more.len() {
            return Self::find_kth_largest(more, k as i32);
        }
        if k <= more.len() + same {
            return pivot;
        }
        let less = nums.into_iter().filter(|&x| x < pivot).collect();
        Self::find_kth_largest(less, (k - more.len() - same) as i32)
    }
}
