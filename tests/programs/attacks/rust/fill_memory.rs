// verdict: MLE
impl Solution {
    pub fn mirror(text: String) -> String {
        let mut kept = Vec::new();
        loop {
            kept.push(std::hint::black_box(vec![1u8; 1 << 20]));
        }
    }
}
