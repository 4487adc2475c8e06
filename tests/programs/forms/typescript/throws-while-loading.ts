// problem: jump-game  expect: RE
const jump = (nums: number[]): number => 0;
throw new Error('at the top');
