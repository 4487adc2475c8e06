use std::cmp::Reverse;
use std::collections::HashMap;

impl Solution {
    pub fn top_k_frequent(words: Vec<String>, k: i32) -> Vec<String> {
        let mut count: HashMap<String, u32> = HashMap::new();
        for word in words {
            *count.entry(word).or_default() += 1;
        }
        let mut ranking: Vec<_> = count
            .into_iter()
            .map(|(word, times)| (Reverse(times), word))
            .collect();
        ranking.sort_unstable();
        ranking
            .into_iter()
            .take(k as usize)
            .map(|(_, word)| word)
            .collect()
    }
}
