// problem: jump-game  expect: CE
function jump(nums: number[]): number {
    const jumps: string = nums.length;
    return jumps.length;
}
