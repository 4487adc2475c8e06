// time n^2; space 1
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        nums.iter()
            .enumerate()
            .find_map(|(i, &x)| {
                nums[i + 1..]
                    .iter()
                    .position(|&y| x + y == target)
                    .map(|j| vec![i as i32, (i + 1 + j) as i32])
            })
            .unwrap()
    }
}
