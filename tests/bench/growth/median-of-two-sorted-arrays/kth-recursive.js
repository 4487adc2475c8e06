// time log(m + n); space log(m + n)
var findMedianSortedArrays = function (nums1, nums2) {
  const kth = (a, i, b, j, k) => {
    if (i >= a.length) return b[j + k - 1];
    if (j >= b.length) return a[i + k - 1];
    if (k === 1) return Math.min(a[i], b[j]);
    const half = k >> 1;
    const x = i + half - 1 < a.length ? a[i + half - 1] : Infinity;
    const y = j + half - 1 < b.length ? b[j + half - 1] : Infinity;
    return x < y ? kth(a, i + half, b, j, k - half) : kth(a, i, b, j + half, k - half);
  };
  const total = nums1.length + nums2.length;
  const left = (total + 1) >> 1, right = (total + 2) >> 1;
  return (kth(nums1, 0, nums2, 0, left) + kth(nums1, 0, nums2, 0, right)) / 2;
};
