// time like; space n^2
var totalNQueens = (n) => {
  const columns = [...Array(n).keys()];
  const safe = (queens, c) => queens.every((q, r) => q !== c && Math.abs(q - c) !== queens.length - r);
  const count = (queens) =>
    queens.length === n ? 1 : columns.filter((c) => safe(queens, c)).reduce((sum, c) => sum + count([...queens, c]), 0);
  return count([]);
};
