impl Solution {
    pub fn top_k_frequent(words: Vec<String>, k: i32) -> Vec<String> {
        let mut runs: Vec<(i32, String)> = vec![];
        for word in words {
            match runs.last_mut() {
                Some((times, last)) if *last == word => *times -= 1,
                _ => runs.push((-1, word)),
            }
        }
        runs.sort();
        runs.into_iter()
            .take(k as usize)
            .map(|(_, word)| word)
            .collect()
    }
}
