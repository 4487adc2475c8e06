// problem: n-queens  expect: RE  says: Maximum call stack size exceeded
const totalNQueens = (n) => 1 + totalNQueens(n);
