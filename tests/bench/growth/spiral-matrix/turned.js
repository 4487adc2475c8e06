// time m n * min(m, n); space m n
var spiralOrder = function (matrix) {
  const order = [];
  let rest = matrix;
  while (rest.length > 0) {
    order.push(...rest[0]);
    const below = rest.slice(1);
    if (below.length === 0) break;
    rest = below[0].map((_, j) => below.map((row) => row[row.length - 1 - j]));
  }
  return order;
};
