// verdict: TLE
impl Solution {
    pub fn mirror(text: String) -> String {
        loop {
            std::hint::black_box(&text);
        }
    }
}
