// time m n; space min(m, n)
function spiralOrder(matrix: number[][]): number[] {
  const out: number[] = [];
  const ring = (top: number, left: number, bottom: number, right: number): void => {
    if (top > bottom || left > right) return;
    for (let c = left; c <= right; c++) out.push(matrix[top][c]);
    for (let r = top + 1; r <= bottom; r++) out.push(matrix[r][right]);
    if (top < bottom) for (let c = right - 1; c >= left; c--) out.push(matrix[bottom][c]);
    if (left < right) for (let r = bottom - 1; r > top; r--) out.push(matrix[r][left]);
    ring(top + 1, left + 1, bottom - 1, right - 1);
  };
  ring(0, 0, matrix.length - 1, matrix[0].length - 1);
  return out;
}
