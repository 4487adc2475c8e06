/**
 * @param {number} n
 * @return {number}
 */
var totalNQueens = function (n) {
  const columns = new Array(n).fill(false);
  const falling = new Array(2 * n - 1).fill(false);
  const rising = new Array(2 * n - 1).fill(false);

  const place = (row) => {
    if (row === n) return 1;
    let count = 0;
    for (let column = 0; column < n; column++) {
      const f = row - column + n - 1;
      const r = row + column;
      if (columns[column] || falling[f] || rising[r]) continue;
      columns[column] = falling[f] = rising[r] = true;
      count += place(row + 1);
      columns[column] = falling[f] = rising[r] = false;
    }
    return count;
  };
  return place(0);
};
