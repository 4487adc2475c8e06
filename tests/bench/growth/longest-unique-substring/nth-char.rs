// time n^2; space 1
use std::collections::HashSet;

impl Solution {
    pub fn length_of_longest_substring(s: String) -> i32 {
        let mut seen: HashSet<char> = HashSet::new();
        let mut l = 0;
        let mut best = 0;
        let mut r = 0;
        while let Some(c) = s.chars().nth(r) {
            while seen.contains(&c) {
                seen.remove(&s.chars().nth(l).unwrap());
                l += 1;
            }
            seen.insert(c);
            r += 1;
            best = best.max(r - l);
        }
        best as i32
    }
}
