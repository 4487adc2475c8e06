// time n log n; space log n
impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        fn solve(a: &[i32]) -> i32 {
            if a.len() == 1 {
                return a[0];
            }
            let mid = a.len() / 2;
            let (mut left, mut sum) = (i32::MIN, 0);
            for &x in a[..mid].iter().rev() {
                sum += x;
                left = left.max(sum);
            }
            let mut right = i32::MIN;
            sum = 0;
            for &x in &a[mid..] {
                sum += x;
                right = right.max(sum);
            }
            (left + right).max(solve(&a[..mid])).max(solve(&a[mid..]))
        }
        solve(&nums)
    }
}
