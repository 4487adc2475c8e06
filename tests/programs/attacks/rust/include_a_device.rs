// verdict: CE
const ZEROS: &[u8] = include_bytes!("/dev/zero");
impl Solution {
    pub fn mirror(text: String) -> String {
        format!("{}{}", text, ZEROS.len())
    }
}
