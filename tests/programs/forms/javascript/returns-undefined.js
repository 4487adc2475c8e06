// problem: jump-game  expect: WA
var jump = function(nums) {
    console.log(nums.length);
};
