// time n; space n
impl Solution {
    pub fn length_of_longest_substring(s: String) -> i32 {
        let characters: Vec<char> = s.chars().collect();
        let (mut start, mut best) = (0, 0);
        for end in 0..characters.len() {
            if let Some(at) = characters[start..end].iter().position(|&c| c == characters[end]) {
                start += at + 1;
            }
            best = best.max(end + 1 - start);
        }
        best as i32
    }
}
