function findMedianSortedArrays(nums1: number[], nums2: number[]): number {
  const [short, long] = nums1.length <= nums2.length ? [nums1, nums2] : [nums2, nums1];
  const total = short.length + long.length;
  const half = Math.floor((total + 1) / 2);
  let low = 0;
  let high = short.length;
  while (low < high) {
    const i = Math.floor((low + high) / 2);
    if (short[i] < long[half - i - 1]) {
      low = i + 1;
    } else {
      high = i;
    }
  }
  const j = half - low;
  const left = Math.max(low > 0 ? short[low - 1] : -Infinity, j > 0 ? long[j - 1] : -Infinity);
  if (total % 2 === 1) {
    return left;
  }
  const right = Math.min(
    low < short.length ? short[low] : Infinity,
    j < long.length ? long[j] : Infinity,
  );
  return (left + right) / 2;
}
