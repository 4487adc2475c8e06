// verdict: RE
struct Late;
impl Drop for Late {
    fn drop(&mut self) {
        panic!("late")
    }
}
impl Solution {
    pub fn mirror(text: String) -> String {
        let _one = Late;
        let _other = Late;
        text
    }
}
