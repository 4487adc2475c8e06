// time n; space n
function maxSubArray(nums: number[]): number {
  const prefix: number[] = [0];
  for (const x of nums) prefix.push(prefix[prefix.length - 1] + x);
  let best = -Infinity;
  let lowest = 0;
  for (let i = 1; i < prefix.length; i++) {
    best = Math.max(best, prefix[i] - lowest);
    lowest = Math.min(lowest, prefix[i]);
  }
  return best;
}
