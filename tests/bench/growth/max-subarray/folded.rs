// time n; space 1
impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        nums.iter()
            .scan(0, |current, &x| {
                *current = x.max(*current + x);
                Some(*current)
            })
            .fold(i32::MIN, i32::max)
    }
}
