/**
 * @param {number[]} nums1
 * @param {number[]} nums2
 * @return {number}
 */
const findMedianSortedArrays = (nums1, nums2) => {
  if (nums1.length > nums2.length) {
    [nums1, nums2] = [nums2, nums1];
  }
  const total = nums1.length + nums2.length;
  const half = (total + 1) >> 1;
  let low = 0;
  let high = nums1.length;
  while (low < high) {
    const i = (low + high) >> 1;
    if (nums1[i] < nums2[half - i - 1]) {
      low = i + 1;
    } else {
      high = i;
    }
  }
  const i = low;
  const j = half - i;
  const left = Math.max(nums1[i - 1] ?? -Infinity, nums2[j - 1] ?? -Infinity);
  if (total % 2 === 1) {
    return left;
  }
  const right = Math.min(nums1[i] ?? Infinity, nums2[j] ?? Infinity);
  return (left + right) / 2;
};
