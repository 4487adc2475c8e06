// problem: jump-game  expect: WA
const jump = (nums) => nums.length / 7;
