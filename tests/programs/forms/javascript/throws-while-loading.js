// problem: jump-game  expect: RE  says: throws-while-loading.js:2:21: error: 
const first = [][0].value;
var jump = function(nums) {
    return 0;
};
