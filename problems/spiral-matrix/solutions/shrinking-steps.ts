function spiralOrder(matrix: number[][]): number[] {
  let along = matrix[0].length;
  let across = matrix.length - 1;
  let row = 0;
  let column = -1;
  let rowStep = 0;
  let columnStep = 1;
  const order: number[] = [];
  while (along > 0) {
    for (let i = 0; i < along; i++) {
      row += rowStep;
      column += columnStep;
      order.push(matrix[row][column]);
    }
    [along, across] = [across, along - 1];
    [rowStep, columnStep] = [columnStep, -rowStep];
  }
  return order;
}
