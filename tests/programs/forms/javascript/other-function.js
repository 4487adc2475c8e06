// problem: jump-game  expect: RE
var canJump = function(nums) {
    return true;
};
