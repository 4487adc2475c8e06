// problem: jump-game  expect: CE  says: syntax-error.js:4:
var jump = function(nums) {
    return nums.length
