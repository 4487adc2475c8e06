// problem: jump-game  expect: CE  says: wrong-type.ts:3:11: error: Type 'number' is not assignable to type 'string'. [TS2322]
function jump(nums: number[]): number {
    const jumps: string = nums.length;
    return jumps.length;
}
