// problem: max-subarray  expect: RE  says: recursion too deep
impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        if nums.len() == 1 {
            return deeper(&nums, 0);
        }
        let (mut best, mut ending) = (nums[0], 0);
        for x in nums {
            ending = ending.max(0) + x;
            best = best.max(ending);
        }
        best
    }
}

fn deeper(nums: &[i32], depth: usize) -> i32 {
    let frame = [nums[depth % nums.len()]; 32];
    (deeper(nums, depth + 1) ^ frame[depth % 32]) + 1
}
