// time n; space 1
use std::thread;
impl Solution {
    pub fn count_letters(text: String) -> Vec<i32> {
        let b = text.as_bytes();
        let half = b.len() / 2;
        let count = |s: &[u8]| s.iter().filter(|c| c.is_ascii_alphabetic()).fold([0; 26], |mut a, c| { a[(c.to_ascii_lowercase() - b'a') as usize] += 1; a });
        let (x, y) = thread::scope(|s| {
            let h = s.spawn(|| count(&b[..half]));
            let y = count(&b[half..]);
            (h.join().unwrap(), y)
        });
        x.iter().zip(y).map(|(p, q)| p + q).collect()
    }
}
