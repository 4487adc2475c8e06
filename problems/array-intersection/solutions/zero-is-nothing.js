var intersection = function (nums1, nums2) {
  const common = new Set();
  for (const x of nums1) {
    if (nums2.find((y) => y === x)) common.add(x);
  }
  return [...common];
};
