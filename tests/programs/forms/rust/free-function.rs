// problem: two-sum  expect: AC
use std::collections::HashMap;

pub fn two_sum(nums: &[i32], target: i32) -> Vec<i32> {
    let mut seen = HashMap::new();
    for (i, &num) in nums.iter().enumerate() {
        if let Some(&first) = seen.get(&(target - num)) {
            return vec![first, i as i32];
        }
        seen.insert(num, i as i32);
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_pair() {
        assert_eq!(two_sum(&[2, 7, 11], 9), [0, 1]);
    }
}
