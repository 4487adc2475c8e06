// time like; space n
var totalNQueens = function (n) {
  const taken = new Set();
  const place = (row) => {
    if (row === n) return 1;
    let total = 0;
    for (let c = 0; c < n; c++) {
      const lines = ["c" + c, "r" + (row + c), "f" + (row - c)];
      if (lines.some((line) => taken.has(line))) continue;
      lines.forEach((line) => taken.add(line));
      total += place(row + 1);
      lines.forEach((line) => taken.delete(line));
    }
    return total;
  };
  return place(0);
};
