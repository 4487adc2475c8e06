// time like; space n^2
var totalNQueens = function (n) {
  const place = (row, columns, down, up) => {
    if (row === n) return 1;
    let total = 0;
    for (let c = 0; c < n; c++) {
      if (columns.has(c) || down.has(row - c) || up.has(row + c)) continue;
      total += place(row + 1, new Set([...columns, c]), new Set([...down, row - c]), new Set([...up, row + c]));
    }
    return total;
  };
  return place(0, new Set(), new Set(), new Set());
};
