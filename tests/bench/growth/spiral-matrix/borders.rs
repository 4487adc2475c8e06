// time m n; space 1
impl Solution {
    pub fn spiral_order(matrix: Vec<Vec<i32>>) -> Vec<i32> {
        let (mut top, mut bottom) = (0i32, matrix.len() as i32 - 1);
        let (mut left, mut right) = (0i32, matrix[0].len() as i32 - 1);
        let mut res = Vec::with_capacity(matrix.len() * matrix[0].len());
        while top <= bottom && left <= right {
            (left..=right).for_each(|c| res.push(matrix[top as usize][c as usize]));
            top += 1;
            (top..=bottom).for_each(|r| res.push(matrix[r as usize][right as usize]));
            right -= 1;
            if top <= bottom {
                (left..=right).rev().for_each(|c| res.push(matrix[bottom as usize][c as usize]));
                bottom -= 1;
            }
            if left <= right {
                (top..=bottom).rev().for_each(|r| res.push(matrix[r as usize][left as usize]));
                left += 1;
            }
        }
        res
    }
}
