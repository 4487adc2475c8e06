// problem: jump-game  expect: WA  says: where int was expected
const jump = (nums) => nums.length / 7;
