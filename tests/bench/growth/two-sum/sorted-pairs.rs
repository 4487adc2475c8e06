// time n log n; space n
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let mut pairs: Vec<(i64, usize)> = nums.iter().enumerate().map(|(i, &x)| (x as i64, i)).collect();
        pairs.sort();
        let (mut lo, mut hi) = (0, pairs.len() - 1);
        while lo < hi {
            let sum = pairs[lo].0 + pairs[hi].0;
            if sum == target as i64 {
                return vec![pairs[lo].1 as i32, pairs[hi].1 as i32];
            }
            if sum < target as i64 { lo += 1 } else { hi -= 1 }
        }
        vec![]
    }
}
