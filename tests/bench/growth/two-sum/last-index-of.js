// time n^2; space 1
var twoSum = function(nums, target) {
    for (let i = nums.length - 1; i > 0; i--) {
        const j = nums.lastIndexOf(target - nums[i], i - 1);
        if (j >= 0) return [j, i];
    }
};
