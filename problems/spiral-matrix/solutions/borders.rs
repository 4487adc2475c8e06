impl Solution {
    pub fn spiral_order(matrix: Vec<Vec<i32>>) -> Vec<i32> {
        // Half-open borders: rows top..bottom and columns left..right are still to be read.
        let (mut top, mut bottom) = (0, matrix.len());
        let (mut left, mut right) = (0, matrix[0].len());
        let mut order = Vec::with_capacity(bottom * right);
        while top < bottom && left < right {
            order.extend_from_slice(&matrix[top][left..right]);
            top += 1;
            right -= 1;
            order.extend(matrix[top..bottom].iter().map(|row| row[right]));
            if top < bottom {
                bottom -= 1;
                order.extend(matrix[bottom][left..right].iter().rev());
            }
            if left < right {
                order.extend(matrix[top..bottom].iter().rev().map(|row| row[left]));
                left += 1;
            }
        }
        order
    }
}
