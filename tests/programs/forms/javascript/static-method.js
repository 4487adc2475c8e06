// problem: max-subarray  expect: AC
class Solution {
  static maxSubArray(nums) {
    let run = nums[0], best = nums[0];
    for (let i = 1; i < nums.length; i++) {
      run = Math.max(run + nums[i], nums[i]);
      best = Math.max(best, run);
    }
    return best;
  }
}
