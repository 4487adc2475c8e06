// time n; space 1
const maxSubArray = (nums) => {
  let best = -Infinity;
  nums.reduce((current, x) => {
    current = Math.max(current, 0) + x;
    best = Math.max(best, current);
    return current;
  }, 0);
  return best;
};
