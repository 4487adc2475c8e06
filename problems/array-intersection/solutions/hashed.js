/**
 * @param {number[]} nums1
 * @param {number[]} nums2
 * @return {number[]}
 */
const intersection = (nums1, nums2) => {
  const wanted = new Set(nums1);
  // Set.delete tells whether the number was there, so each is taken once.
  return nums2.filter((x) => wanted.delete(x));
};
