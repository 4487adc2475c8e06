function intersection(nums1: number[], nums2: number[]): number[] {
  const other = new Set(nums2);
  return Array.from(new Set(nums1)).filter((x) => other.has(x));
}
