// time n; space n
impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        let ending: Vec<i32> = nums
            .iter()
            .scan(0, |sum: &mut i32, &x| {
                *sum = x.max(sum.saturating_add(x));
                Some(*sum)
            })
            .collect();
        *ending.iter().max().unwrap()
    }
}
