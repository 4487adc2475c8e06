// time n^2; space n
var maxSubArray = function (nums) {
  let best = -Infinity;
  for (let i = 0; i < nums.length; i++) {
    let sum = 0;
    for (const x of nums.slice(i)) {
      sum += x;
      best = Math.max(best, sum);
    }
  }
  return best;
};
