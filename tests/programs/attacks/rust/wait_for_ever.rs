// verdict: TLE
impl Solution {
    pub fn mirror(text: String) -> String {
        loop {
            std::thread::park();
        }
    }
}
