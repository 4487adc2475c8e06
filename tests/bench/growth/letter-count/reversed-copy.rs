// time n; space n
impl Solution {
    pub fn count_letters(text: String) -> Vec<i32> {
        let letters: Vec<u8> = text.bytes().filter(|b| b.is_ascii_alphabetic()).map(|b| b | 32).collect();
        (b'a'..=b'z').map(|l| letters.iter().filter(|&&b| b == l).count() as i32).collect()
    }
}
