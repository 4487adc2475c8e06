// problem: jump-game  expect: RE  says: at jump (throws.js:3:30)
var jump = function(nums) {
    return nums[nums.length].jumps;
};
