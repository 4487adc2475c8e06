impl Solution {
    pub fn spiral_order(matrix: Vec<Vec<i32>>) -> Vec<i32> {
        let mut order = vec![];
        let (mut top, mut left) = (0, 0);
        let (mut bottom, mut right) = (matrix.len() - 1, matrix[0].len() - 1);
        while top < bottom && left < right {
            for j in left..right {
                order.push(matrix[top][j]);
            }
            for i in top..bottom {
                order.push(matrix[i][right]);
            }
            for j in (left + 1..=right).rev() {
                order.push(matrix[bottom][j]);
            }
            for i in (top + 1..=bottom).rev() {
                order.push(matrix[i][left]);
            }
            top += 1;
            left += 1;
            bottom -= 1;
            right -= 1;
        }
        order
    }
}
