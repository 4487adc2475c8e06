function totalNQueens(n: number): number {
  const all = (1 << n) - 1;

  function place(columns: number, falling: number, rising: number): number {
    if (columns === all) return 1;
    let count = 0;
    let free = all & ~(columns | falling | rising);
    while (free !== 0) {
      const queen = free & -free;
      free ^= queen;
      count += place(columns | queen, (falling | queen) >> 1, (rising | queen) << 1);
    }
    return count;
  }
  return place(0, 0, 0);
}
