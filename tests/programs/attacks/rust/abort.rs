// verdict: RE  says: signal 6
impl Solution {
    pub fn mirror(text: String) -> String {
        std::process::abort()
    }
}
