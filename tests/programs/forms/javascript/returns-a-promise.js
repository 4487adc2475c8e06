// problem: jump-game  expect: WA
const jump = async (nums) => nums.length;
