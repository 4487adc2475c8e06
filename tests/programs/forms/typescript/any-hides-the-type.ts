// problem: jump-game  expect: WA  says: where int was expected
function jump(nums: number[]): number {
    return nums.join() as any;
}
