// problem: jump-game  expect: AC
var jump = function(nums) {
    for (var _ = { steps: 0, end: 0, far: 0 }, i = 0; i < nums.length - 1; i++) {
        _.far = Math.max(_.far, i + nums[i]);
        if (i === _.end) {
            _.steps++;
            _.end = _.far;
        }
    }
    return _.steps;
};
