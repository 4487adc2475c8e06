// time m + n; space m + n
function findMedianSortedArrays(nums1: number[], nums2: number[]): number {
  const total = nums1.length + nums2.length;
  const merged: number[] = [];
  let i = 0;
  let j = 0;
  while (merged.length <= total / 2) {
    merged.push(j === nums2.length || (i < nums1.length && nums1[i] < nums2[j]) ? nums1[i++] : nums2[j++]);
  }
  const last = merged.length - 1;
  return total % 2 ? merged[last] : (merged[last] + merged[last - 1]) / 2;
}
