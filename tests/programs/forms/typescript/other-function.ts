// problem: jump-game  expect: RE
function canJump(nums: number[]): boolean {
    return true;
}
