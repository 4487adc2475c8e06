// time n^2; space n
impl Solution {
    pub fn top_k_frequent(words: Vec<String>, k: i32) -> Vec<String> {
        let mut counted: Vec<(i32, String)> = Vec::new();
        for word in words {
            match counted.iter().position(|(_, known)| *known == word) {
                Some(at) => counted[at].0 -= 1,
                None => counted.push((-1, word)),
            }
        }
        counted.sort();
        counted.into_iter().take(k as usize).map(|(_, word)| word).collect()
    }
}
