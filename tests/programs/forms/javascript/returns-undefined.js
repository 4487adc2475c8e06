// problem: jump-game  expect: WA  says: returned undefined where int was expected
var jump = function(nums) {
    console.log(nums.length);
};
