// problem: jump-game  expect: RE  says: throws.js:3:30: error: 
var jump = function(nums) {
    return nums[nums.length].jumps;
};
