// time n^2; space 1
var twoSum = function (nums, target) {
  for (let i = 0; i < nums.length; i++) {
    const j = nums.indexOf(target - nums[i], i + 1);
    if (j > 0) return [i, j];
  }
};
