// problem: jump-game  expect: RE  says: expected a function jump, found var canJump
var canJump = function(nums) {
    return true;
};
