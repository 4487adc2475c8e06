// verdict: RE or MLE
impl Solution {
    pub fn mirror(text: String) -> String {
        let more = Self::mirror(text.clone() + "x");
        more + &text
    }
}
