impl Solution {
    pub fn jump(nums: Vec<i32>) -> i32 {
        let last = nums.len() - 1;
        let mut jumps = 0;
        let mut reach = 0;
        let mut farthest = 0;
        for (i, &length) in nums[..last].iter().enumerate() {
            farthest = farthest.max(i + length as usize);
            if i == reach {
                jumps += 1;
                reach = farthest;
            }
        }
        jumps
    }
}
