// time like; space n^2
function totalNQueens(n: number): number {
  function place(columns: number[]): number {
    const row = columns.length;
    if (row === n) return 1;
    let total = 0;
    for (let c = 0; c < n; c++) {
      if (columns.every((other, r) => other !== c && Math.abs(other - c) !== row - r)) {
        total += place([...columns, c]);
      }
    }
    return total;
  }
  return place([]);
}
