// time m n + m^2; space 1
var spiralOrder = function (matrix) {
  const out = [];
  while (matrix.length) {
    for (const v of matrix.shift()) out.push(v);
    for (const row of matrix) if (row.length) out.push(row.pop());
    if (matrix.length) for (const v of matrix.pop().reverse()) out.push(v);
    for (let i = matrix.length - 1; i >= 0; i--) if (matrix[i].length) out.push(matrix[i].shift());
  }
  return out;
};
