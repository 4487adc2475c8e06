// verdict: WA or RE
impl Solution {
    pub fn mirror(text: String) -> String {
        unsafe { String::from_utf8_unchecked(vec![0xff, 0xc0, 0, 0x80]) }
    }
}
