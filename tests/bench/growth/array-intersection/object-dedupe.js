// time m + min(m, n) n; space m + n
var intersection = function (nums1, nums2) {
  const have = {};
  nums1.forEach((v) => (have[v] = 1));
  return nums2.reduce((acc, v) => (have[v] && !acc.includes(v) ? [...acc, v] : acc), []);
};
