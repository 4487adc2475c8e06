// problem: jump-game  expect: CE
function jump(nums: number[]): number {
    return nums.length +;
