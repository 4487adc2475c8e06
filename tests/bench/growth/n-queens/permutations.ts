// time n!; space n
function totalNQueens(n: number): number {
  let found = 0;
  const rows = Array.from({ length: n }, (_, i) => i);
  const check = (p: number[]): boolean => {
    for (let i = 0; i < n; i++)
      for (let j = i + 1; j < n; j++) if (Math.abs(p[i] - p[j]) === j - i) return false;
    return true;
  };
  const permute = (k: number): void => {
    if (k === n) {
      if (check(rows)) found++;
      return;
    }
    for (let i = k; i < n; i++) {
      [rows[k], rows[i]] = [rows[i], rows[k]];
      permute(k + 1);
      [rows[k], rows[i]] = [rows[i], rows[k]];
    }
  };
  permute(0);
  return found;
}
