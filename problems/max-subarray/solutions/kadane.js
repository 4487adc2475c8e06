/**
 * @param {number[]} nums
 * @return {number}
 */
var maxSubArray = function (nums) {
  let current = -Infinity;
  let best = -Infinity;
  for (const x of nums) {
    current = Math.max(x, current + x);
    best = Math.max(best, current);
  }
  return best;
};
