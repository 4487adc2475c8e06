// problem: jump-game  expect: CE
function jump(nums: number[]): number {
    return jmps(nums.lenght);
}
