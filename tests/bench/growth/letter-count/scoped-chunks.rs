// time n; space n
impl Solution {
    pub fn count_letters(text: String) -> Vec<i32> {
        let bytes = text.into_bytes();
        let handles: Vec<_> = bytes
            .chunks(bytes.len() / 3 + 1)
            .map(|part| {
                let part = part.to_vec();
                std::thread::spawn(move || {
                    let mut c = [0; 26];
                    for b in part.iter().filter(|b| b.is_ascii_alphabetic()) {
                        c[(b & 31) as usize - 1] += 1;
                    }
                    c
                })
            })
            .collect();
        let mut out = vec![0; 26];
        for h in handles {
            for (i, x) in h.join().unwrap().iter().enumerate() { out[i] += x; }
        }
        out
    }
}
