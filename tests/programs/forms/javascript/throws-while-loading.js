// problem: jump-game  expect: RE
const first = [][0].value;
var jump = function(nums) {
    return 0;
};
