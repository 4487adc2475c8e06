// problem: jump-game  expect: RE  says: exited with status 0 before it answered
function jump(nums: number[]): number {
    return process.exit(0);
}
