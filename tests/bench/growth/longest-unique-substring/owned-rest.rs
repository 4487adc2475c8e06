// time n^2; space n
impl Solution {
    pub fn length_of_longest_substring(s: String) -> i32 {
        let mut best = 0;
        let mut rest = s;
        while best < rest.len() {
            let mut seen = [false; 128];
            let run = rest
                .bytes()
                .take_while(|&b| !std::mem::replace(&mut seen[b as usize], true))
                .count();
            best = best.max(run);
            rest = rest[1..].to_string();
        }
        best as i32
    }
}
