// verdict: OLE
impl Solution {
    pub fn mirror(text: String) -> String {
        loop {
            println!("{}", "\u{1b}[2J".repeat(16384));
        }
    }
}
