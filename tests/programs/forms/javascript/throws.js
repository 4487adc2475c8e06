// problem: jump-game  expect: RE
var jump = function(nums) {
    return nums[nums.length].jumps;
};
