// problem: jump-game  expect: CE
var jump = function(nums) {
    return nums.length
