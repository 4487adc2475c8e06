// time n; space n
impl Solution {
    pub fn count_letters(text: String) -> Vec<i32> {
        let lower = text.to_ascii_lowercase();
        (b'a'..=b'z').map(|c| lower.matches(c as char).count() as i32).collect()
    }
}
