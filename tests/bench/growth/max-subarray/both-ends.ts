// time n^2; space 1
function maxSubArray(nums: number[]): number {
  let best = nums[0];
  for (let end = 0; end < nums.length; end++) {
    for (let start = end, sum = 0; start >= 0; start--) {
      sum += nums[start];
      if (sum > best) best = sum;
    }
  }
  return best;
}
