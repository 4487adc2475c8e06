// verdict: RE
impl Solution {
    pub fn mirror(text: String) -> String {
        unsafe { String::from_raw_parts(8 as *mut u8, 1 << 20, 1 << 20) }
    }
}
