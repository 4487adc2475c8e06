impl Solution {
    pub fn count_letters(text: String) -> Vec<i32> {
        let mut counts = vec![0; 26];
        for byte in text.bytes().filter(u8::is_ascii_alphabetic) {
            counts[usize::from(byte.to_ascii_lowercase() - b'a')] += 1;
        }
        counts
    }
}
