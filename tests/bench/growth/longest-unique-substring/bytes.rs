// time n; space 1
impl Solution {
    pub fn length_of_longest_substring(s: String) -> i32 {
        let mut next = [0; 256];
        let (mut start, mut best) = (0, 0);
        for (i, byte) in s.bytes().enumerate() {
            start = start.max(next[byte as usize]);
            next[byte as usize] = i + 1;
            best = best.max(i + 1 - start);
        }
        best as i32
    }
}
