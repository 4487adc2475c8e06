// problem: max-subarray  expect: AC
class Solution {
  #best = -Infinity;

  maxSubArray(nums) {
    let run = 0;
    for (const x of nums) {
      run = Math.max(run, 0) + x;
      this.#best = Math.max(this.#best, run);
    }
    return this.#best;
  }
}
