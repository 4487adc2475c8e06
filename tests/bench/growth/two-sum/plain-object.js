// time n; space n
var twoSum = function (nums, target) {
  const place = {};
  for (let i = 0; i < nums.length; i++) {
    const j = place["x" + (target - nums[i])];
    if (j !== undefined) return [j, i];
    place["x" + nums[i]] = i;
  }
};
