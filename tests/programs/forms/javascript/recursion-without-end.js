// problem: jump-game  expect: RE
const jump = (nums) => 1 + jump(nums);
