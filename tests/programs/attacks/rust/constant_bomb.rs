// verdict: CE
const fn count() -> u64 {
    let mut sum = 0u64;
    loop {
        sum = sum.wrapping_add(1);
        if sum == u64::MAX {
            return sum;
        }
    }
}
const ALL: u64 = count();
impl Solution {
    pub fn mirror(text: String) -> String {
        ALL.to_string()
    }
}
