// time m n; space 1
function spiralOrder(matrix: number[][]): number[] {
  const order: number[] = [];
  let steps = [matrix[0].length, matrix.length - 1];
  let [row, column, down, right] = [0, -1, 0, 1];
  for (let side = 0; steps[side % 2] > 0; side++) {
    for (let i = 0; i < steps[side % 2]; i++) {
      row += down;
      column += right;
      order.push(matrix[row][column]);
    }
    steps[side % 2]--;
    [down, right] = [right, -down];
  }
  return order;
}
