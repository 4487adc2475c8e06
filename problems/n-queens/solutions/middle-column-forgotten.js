var totalNQueens = function (n) {
  if (n === 1) return 1;
  const columns = new Set();
  const falling = new Set();
  const rising = new Set();
  const place = (row) => {
    if (row === n) return 1;
    // every solution has a mirror image: try half of the first row and double
    const end = row === 0 ? Math.floor(n / 2) : n;
    let count = 0;
    for (let c = 0; c < end; c++) {
      if (columns.has(c) || falling.has(row - c) || rising.has(row + c)) continue;
      columns.add(c);
      falling.add(row - c);
      rising.add(row + c);
      count += place(row + 1);
      columns.delete(c);
      falling.delete(row - c);
      rising.delete(row + c);
    }
    return count;
  };
  return 2 * place(0);
};
