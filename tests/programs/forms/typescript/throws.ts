// problem: jump-game  expect: RE  says: at jump (throws.ts:4:21)
function jump(nums: number[]): number {
    const missing: { jumps: number } | null = null;
    return missing!.jumps;
}
