// time m n + m^2; space 1
impl Solution {
    pub fn spiral_order(mut matrix: Vec<Vec<i32>>) -> Vec<i32> {
        let mut order = Vec::new();
        while !matrix.is_empty() && !matrix[0].is_empty() {
            order.extend(matrix.remove(0));
            for row in &mut matrix {
                order.extend(row.pop());
            }
            if let Some(bottom) = matrix.pop() {
                order.extend(bottom.into_iter().rev());
            }
            for row in matrix.iter_mut().rev() {
                if !row.is_empty() {
                    order.push(row.remove(0));
                }
            }
        }
        order
    }
}
