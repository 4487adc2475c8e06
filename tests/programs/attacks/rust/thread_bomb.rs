// verdict: TLE or MLE or RE
impl Solution {
    pub fn mirror(text: String) -> String {
        loop {
            let _ = std::thread::Builder::new().spawn(|| loop {});
        }
    }
}
