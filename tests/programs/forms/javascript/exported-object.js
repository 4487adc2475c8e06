// problem: spiral-matrix  expect: AC
const solution = {
  spiralOrder(matrix) {
    const order = [];
    while (matrix.length) {
      order.push(...matrix.shift());
      for (const row of matrix) if (row.length) order.push(row.pop());
      if (matrix.length) order.push(...matrix.pop().reverse());
      for (const row of matrix.slice().reverse()) if (row.length) order.push(row.shift());
    }
    return order;
  },
};

module.exports = solution;
