var spiralOrder = function (matrix) {
  const seen = new Set();
  const take = (x) => seen.add(x); // a set keeps the order of insertion
  let [top, bottom, left, right] = [0, matrix.length - 1, 0, matrix[0].length - 1];
  while (top <= bottom && left <= right) {
    for (let j = left; j <= right; j++) take(matrix[top][j]);
    for (let i = top; i <= bottom; i++) take(matrix[i][right]);
    for (let j = right; j >= left; j--) take(matrix[bottom][j]);
    for (let i = bottom; i >= top; i--) take(matrix[i][left]);
    top++;
    bottom--;
    left++;
    right--;
  }
  return [...seen];
};
