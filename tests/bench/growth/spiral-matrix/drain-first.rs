// time m^2 + m n; space m n
use std::collections::VecDeque;
impl Solution {
    pub fn spiral_order(matrix: Vec<Vec<i32>>) -> Vec<i32> {
        let mut rows: VecDeque<VecDeque<i32>> = matrix.into_iter().map(|r| r.into_iter().collect()).collect();
        let mut out = vec![];
        while let Some(top) = rows.pop_front() {
            out.extend(top);
            out.extend(rows.iter_mut().filter_map(|r| r.pop_back()));
            if let Some(b) = rows.pop_back() {
                out.extend(b.into_iter().rev());
            }
            out.extend(rows.iter_mut().rev().filter_map(|r| r.pop_front()));
        }
        out
    }
}
