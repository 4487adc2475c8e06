// problem: jump-game  expect: CE  says: wrong-type.ts:3:11 - error TS2322: Type 'number' is not assignable to type 'string'.
function jump(nums: number[]): number {
    const jumps: string = nums.length;
    return jumps.length;
}
