// problem: jump-game  expect: WA  says: returned a Promise where int was expected
const jump = async (nums) => nums.length;
