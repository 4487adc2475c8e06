// problem: n-queens  expect: AC
let all = 0;

function place(columns, left, right) {
  if (columns === all) return 1;
  let count = 0;
  for (let free = all & ~(columns | left | right); free; free &= free - 1) {
    const bit = free & -free;
    count += place(columns | bit, (left | bit) << 1, (right | bit) >> 1);
  }
  return count;
}

let totalNQueens = function (n) {
  all = (1 << n) - 1;
  return place(0, 0, 0);
};
