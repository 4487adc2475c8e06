// verdict: RE
use std::os::fd::FromRawFd;
impl Solution {
    pub fn mirror(text: String) -> String {
        drop(unsafe { std::fs::File::from_raw_fd(3) });
        text.chars().rev().collect()
    }
}
