// problem: jump-game  expect: CE  says: unknown-name.ts:3:12 - error TS2304: Cannot find name 'jmps'.
function jump(nums: number[]): number {
    return jmps(nums.lenght);
}
