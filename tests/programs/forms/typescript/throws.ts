// problem: jump-game  expect: RE  says: throws.ts:4:21: error: 
function jump(nums: number[]): number {
    const missing: { jumps: number } | null = null;
    return missing!.jumps;
}
