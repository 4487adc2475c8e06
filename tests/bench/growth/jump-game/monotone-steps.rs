// time n; space n
impl Solution {
    pub fn jump(nums: Vec<i32>) -> i32 {
        let mut jumps = vec![0; nums.len()];
        let mut from = 0;
        for i in 1..nums.len() {
            while from + (nums[from] as usize) < i {
                from += 1;
            }
            jumps[i] = jumps[from] + 1;
        }
        jumps[nums.len() - 1]
    }
}
