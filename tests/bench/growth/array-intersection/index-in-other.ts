// time m n; space m + n
function intersection(nums1: number[], nums2: number[]): number[] {
  const common = nums1.filter((x) => nums2.indexOf(x) !== -1);
  return Array.from(new Set(common));
}
