// problem: max-subarray  expect: AC
impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        from(&nums).0
    }
}

fn from(nums: &[i32]) -> (i32, i32) {
    let (first, rest) = match nums.split_first() {
        Some((first, rest)) => (*first, rest),
        None => return (i32::MIN, 0),
    };
    let (best, starting) = from(rest);
    let starting = starting.max(0) + first;
    (best.max(starting), starting)
}
