// problem: jump-game  expect: CE
const jump = (nums) => 0;
const jump = (nums) => 1;
