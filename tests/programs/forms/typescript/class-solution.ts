// problem: max-subarray  expect: AC
class Solution {
  private best: number = -Infinity;

  constructor(private readonly floor: number = 0) {}

  public maxSubArray(nums: number[]): number {
    let run = 0;
    for (const x of nums) {
      run = Math.max(run, this.floor) + x;
      this.best = Math.max(this.best, run);
    }
    return this.best;
  }
}
