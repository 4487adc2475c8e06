// problem: jump-game  expect: CE  says: declared-twice.js:3:
const jump = (nums) => 0;
const jump = (nums) => 1;
