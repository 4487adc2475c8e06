/**
 * @param {number[]} nums1
 * @param {number} m
 * @param {number[]} nums2
 * @param {number} n
 * @return {void}
 */
var merge = function (nums1, m, nums2, n) {
  let i = m - 1;
  let j = n - 1;
  for (let end = m + n - 1; j >= 0; end--) {
    nums1[end] = i >= 0 && nums1[i] > nums2[j] ? nums1[i--] : nums2[j--];
  }
};
