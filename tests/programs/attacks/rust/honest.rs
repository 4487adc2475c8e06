// verdict: AC
impl Solution {
    pub fn mirror(text: String) -> String {
        text.chars().rev().collect()
    }
}
