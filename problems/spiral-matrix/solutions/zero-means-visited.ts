function spiralOrder(matrix: number[][]): number[] {
  const rows = matrix.length;
  const columns = matrix[0].length;
  const order: number[] = [];
  let [i, j, di, dj] = [0, 0, 0, 1];
  for (let count = 0; count < rows * columns; count++) {
    order.push(matrix[i][j]);
    matrix[i][j] = 0; // been here
    const free = matrix[i + di] !== undefined && matrix[i + di][j + dj];
    if (!free) [di, dj] = [dj, -di];
    i += di;
    j += dj;
    if (i < 0 || i >= rows || j < 0 || j >= columns) break;
  }
  return order;
}
