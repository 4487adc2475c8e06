// time m n min(m, n); space 1
impl Solution {
    pub fn spiral_order(mut matrix: Vec<Vec<i32>>) -> Vec<i32> {
        let mut res = Vec::new();
        while !matrix.is_empty() {
            res.append(&mut matrix.remove(0));
            for row in &mut matrix {
                if let Some(x) = row.pop() { res.push(x) }
            }
            if let Some(last) = matrix.pop() {
                res.extend(last.into_iter().rev());
            }
            for row in matrix.iter_mut().rev() {
                if !row.is_empty() { res.push(row.remove(0)) }
            }
        }
        res
    }
}
