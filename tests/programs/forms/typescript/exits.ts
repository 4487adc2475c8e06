// problem: jump-game  expect: RE
function jump(nums: number[]): number {
    return process.exit(0);
}
