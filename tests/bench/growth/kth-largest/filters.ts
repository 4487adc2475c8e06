// time n; space n
function findKthLargest(nums: number[], k: number): number {
  const pivot = nums[Math.floor(Math.random() * nums.length)];
  const larger = nums.filter((x) => x > pivot);
  const equal = nums.filter((x) => x === pivot);
  if (k <= larger.length) return findKthLargest(larger, k);
  if (k <= larger.length + equal.length) return pivot;
  return findKthLargest(nums.filter((x) => x < pivot), k - larger.length - equal.length);
}
