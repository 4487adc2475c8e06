// problem: max-subarray  expect: MLE
function maxSubArray(nums: number[]): number {
    const kept: number[][] = [];
    for (;;) kept.push(new Array(100000).fill(1.5));
}
