// time like; space n
var totalNQueens = function (n) {
  const all = (1 << n) - 1;
  const solve = (cols, l, r) => {
    if (cols === all) return 1;
    let open = all & ~(cols | l | r), sum = 0;
    while (open) {
      const bit = open & -open;
      open -= bit;
      sum += solve(cols | bit, (l | bit) << 1, (r | bit) >> 1);
    }
    return sum;
  };
  if (n === 1) return 1;
  let total = 0;
  for (let c = 0; c < n >> 1; c++) total += 2 * solve(1 << c, 2 << c, (1 << c) >> 1);
  if (n & 1) { const c = 1 << (n >> 1); total += solve(c, c << 1, c >> 1); }
  return total;
};
