// time n^2; space n
var maxSubArray = function (nums) {
  const reversed = [];
  for (const x of nums) reversed.unshift(x);
  let best = -Infinity, current = 0;
  for (const x of reversed) {
    current = Math.max(current, 0) + x;
    best = Math.max(best, current);
  }
  return best;
};
