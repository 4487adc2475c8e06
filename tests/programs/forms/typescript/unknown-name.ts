// problem: jump-game  expect: CE  says: unknown-name.ts:3:12: error: Cannot find name 'jmps'. [TS2304]
function jump(nums: number[]): number {
    return jmps(nums.lenght);
}
