// time m n min(m, n); space m n
impl Solution {
    pub fn spiral_order(mut matrix: Vec<Vec<i32>>) -> Vec<i32> {
        let mut out = Vec::new();
        while !matrix.is_empty() {
            out.append(&mut matrix.remove(0));
            if matrix.is_empty() { break; }
            let cols = matrix[0].len();
            matrix = (0..cols)
                .rev()
                .map(|c| matrix.iter().map(|row| row[c]).collect::<Vec<_>>())
                .collect();
            if matrix.iter().all(|r| r.is_empty()) { break; }
        }
        out
    }
}
