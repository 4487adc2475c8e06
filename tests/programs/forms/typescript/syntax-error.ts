// problem: jump-game  expect: CE  says: syntax-error.ts:3:25 - error TS1109: Expression expected.
function jump(nums: number[]): number {
    return nums.length +;
