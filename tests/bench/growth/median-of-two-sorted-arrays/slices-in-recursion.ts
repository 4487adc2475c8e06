// time m + n; space m + n
function kth(a: number[], b: number[], k: number): number {
  if (!a.length) return b[k - 1];
  if (!b.length) return a[k - 1];
  if (k === 1) return Math.min(a[0], b[0]);
  const i = Math.min(k >> 1, a.length), j = Math.min(k >> 1, b.length);
  return a[i - 1] < b[j - 1] ? kth(a.slice(i), b, k - i) : kth(a, b.slice(j), k - j);
}
function findMedianSortedArrays(nums1: number[], nums2: number[]): number {
  const t = nums1.length + nums2.length;
  return (kth(nums1, nums2, (t + 1) >> 1) + kth(nums1, nums2, (t + 2) >> 1)) / 2;
}
