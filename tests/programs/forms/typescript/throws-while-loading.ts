// problem: jump-game  expect: RE  says: throws-while-loading.ts:3:7: error: 
const jump = (nums: number[]): number => 0;
throw new Error('at the top');
