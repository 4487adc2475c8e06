impl Solution {
    pub fn length_of_longest_substring(s: String) -> i32 {
        let mut next_start = [0; 128]; // one behind the last place of each character
        let mut start = 0;
        let mut best = 0;
        for (i, c) in s.bytes().enumerate() {
            let after_last = &mut next_start[c as usize];
            start = start.max(*after_last);
            *after_last = i + 1;
            best = best.max(i + 1 - start);
        }
        best as i32
    }
}
