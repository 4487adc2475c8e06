// time m n; space 1
function* ring(m: number[][]): Generator<number> {
  let [top, left, bottom, right] = [0, 0, m.length - 1, m[0].length - 1];
  while (top <= bottom && left <= right) {
    for (let c = left; c <= right; c++) yield m[top][c];
    top++;
    for (let r = top; r <= bottom; r++) yield m[r][right];
    right--;
    if (top <= bottom) {
      for (let c = right; c >= left; c--) yield m[bottom][c];
      bottom--;
    }
    if (left <= right) {
      for (let r = bottom; r >= top; r--) yield m[r][left];
      left++;
    }
  }
}

function spiralOrder(matrix: number[][]): number[] {
  return Array.from(ring(matrix));
}
