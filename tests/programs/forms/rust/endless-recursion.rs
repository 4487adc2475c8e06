// problem: max-subarray  expect: RE
impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        deeper(&nums, 0)
    }
}

fn deeper(nums: &[i32], depth: usize) -> i32 {
    let frame = [nums[depth % nums.len()]; 32];
    (deeper(nums, depth + 1) ^ frame[depth % 32]) + 1
}
