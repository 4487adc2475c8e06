// problem: jump-game  expect: CE  says: syntax-error.ts:3:25: error: Expression expected. [TS1109]
function jump(nums: number[]): number {
    return nums.length +;
