// time m n; space m + n
var intersection = function (nums1, nums2) {
  return [...new Set(nums1)].filter((x) => nums2.includes(x));
};
