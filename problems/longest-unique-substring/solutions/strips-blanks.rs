use std::collections::HashMap;

impl Solution {
    pub fn length_of_longest_substring(s: String) -> i32 {
        let mut last_seen: HashMap<char, usize> = HashMap::new();
        let mut start = 0;
        let mut best = 0;
        for (i, c) in s.trim().chars().enumerate() {
            if let Some(seen) = last_seen.insert(c, i) {
                start = start.max(seen + 1);
            }
            best = best.max(i + 1 - start);
        }
        best as i32
    }
}
