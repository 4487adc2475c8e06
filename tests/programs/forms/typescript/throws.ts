// problem: jump-game  expect: RE
function jump(nums: number[]): number {
    const missing: { jumps: number } | null = null;
    return missing!.jumps;
}
