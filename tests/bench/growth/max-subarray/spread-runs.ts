// time n^2; space n
function maxSubArray(nums: number[]): number {
  let runs: number[] = [];
  for (const x of nums) runs = [...runs, Math.max(x, x + (runs[runs.length - 1] ?? 0))];
  return Math.max(...runs.slice(0, 1), runs.reduce((a, b) => Math.max(a, b)));
}
