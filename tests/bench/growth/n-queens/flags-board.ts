// time like; space n^2
function totalNQueens(n: number): number {
  const grid: boolean[][] = new Array(n).fill(null).map(() => new Array(n).fill(false));
  let answer = 0;
  function place(r: number): void {
    if (r === n) {
      answer += 1;
      return;
    }
    for (let c = 0; c < n; c++) {
      let safe = true;
      for (let i = 0; i < r && safe; i++) {
        if (grid[i][c] || grid[i][c - (r - i)] || grid[i][c + (r - i)]) safe = false;
      }
      if (!safe) continue;
      grid[r][c] = true;
      place(r + 1);
      grid[r][c] = false;
    }
  }
  place(0);
  return answer;
}
