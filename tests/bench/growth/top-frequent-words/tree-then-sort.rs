// time n log n; space n
use std::collections::BTreeMap;

impl Solution {
    pub fn top_k_frequent(words: Vec<String>, k: i32) -> Vec<String> {
        let mut counts: BTreeMap<String, i32> = BTreeMap::new();
        for word in words {
            *counts.entry(word).or_insert(0) += 1;
        }
        let mut all: Vec<(String, i32)> = counts.into_iter().collect();
        all.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        all.into_iter().take(k as usize).map(|(word, _)| word).collect()
    }
}
