// verdict: RE
struct Late;
impl Drop for Late {
    fn drop(&mut self) {
        panic!("the payload panics, too")
    }
}
impl Solution {
    pub fn mirror(text: String) -> String {
        std::panic::panic_any(Late)
    }
}
