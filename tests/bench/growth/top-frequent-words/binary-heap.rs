// time n log n; space n
use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

impl Solution {
    pub fn top_k_frequent(words: Vec<String>, k: i32) -> Vec<String> {
        let mut freq: HashMap<String, i32> = HashMap::new();
        for w in words {
            *freq.entry(w).or_insert(0) += 1;
        }
        let mut heap: BinaryHeap<(i32, Reverse<String>)> =
            freq.into_iter().map(|(w, c)| (c, Reverse(w))).collect();
        (0..k).filter_map(|_| heap.pop()).map(|(_, Reverse(w))| w).collect()
    }
}
