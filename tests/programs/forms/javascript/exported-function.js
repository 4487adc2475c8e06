// problem: median-of-two-sorted-arrays  expect: AC
const assert = require('assert');

module.exports = (nums1, nums2) => {
  const all = nums1.concat(nums2).sort((a, b) => a - b);
  assert(all.length > 0);
  const middle = all.length >> 1;
  return all.length % 2 ? all[middle] : (all[middle - 1] + all[middle]) / 2;
};
