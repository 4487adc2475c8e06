// problem: max-subarray  expect: AC
export function maxSubArray(nums: number[]): number {
  return nums.reduce(
    ({ run, best }, x) => {
      const longer = Math.max(run, 0) + x;
      return { run: longer, best: Math.max(best, longer) };
    },
    { run: 0, best: -Infinity },
  ).best;
}
