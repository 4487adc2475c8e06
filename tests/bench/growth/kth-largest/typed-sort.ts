// time n log n; space n
const findKthLargest = (nums: number[], k: number): number =>
  Int32Array.from(nums).sort().at(-k)!;
