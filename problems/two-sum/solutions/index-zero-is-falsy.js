var twoSum = function (nums, target) {
  const indexOf = {};
  for (let i = 0; i < nums.length; i++) {
    if (indexOf[target - nums[i]]) return [indexOf[target - nums[i]], i];
    indexOf[nums[i]] = i;
  }
  return [];
};
