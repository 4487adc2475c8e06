// time n^2; space n
var twoSum = function(nums, target) {
  const rest = [...nums];
  while (rest.length) {
    const last = rest.pop();
    const at = rest.lastIndexOf(target - last);
    if (at >= 0) return [at, rest.length];
  }
  return [];
};
