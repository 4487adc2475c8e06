// problem: jump-game  expect: RE  says: expected a function jump, found function canJump
function canJump(nums: number[]): boolean {
    return true;
}
