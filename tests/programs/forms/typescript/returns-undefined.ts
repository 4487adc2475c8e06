// problem: jump-game  expect: WA
function jump(nums: number[]): number {
    return undefined;
}
