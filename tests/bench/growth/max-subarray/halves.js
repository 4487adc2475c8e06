// time n; space log n
/**
 * @param {number[]} nums
 * @return {number}
 */
const maxSubArray = function (nums) {
  // what a stretch knows of itself: its sum, and the best from its left, to its right, anywhere
  const solve = (lo, hi) => {
    if (lo === hi) return { sum: nums[lo], left: nums[lo], right: nums[lo], best: nums[lo] }
    const mid = (lo + hi) >> 1
    const a = solve(lo, mid), b = solve(mid + 1, hi)
    return {
      sum: a.sum + b.sum,
      left: Math.max(a.left, a.sum + b.left),
      right: Math.max(b.right, b.sum + a.right),
      best: Math.max(a.best, b.best, a.right + b.left),
    }
  }
  return solve(0, nums.length - 1).best
}
