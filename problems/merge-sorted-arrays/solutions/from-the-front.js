var merge = function (nums1, m, nums2, n) {
  let i = 0;
  let j = 0;
  for (let k = 0; k < m + n; k++) {
    if (j >= n || (i < m && nums1[i] <= nums2[j])) nums1[k] = nums1[i++];
    else nums1[k] = nums2[j++];
  }
};
