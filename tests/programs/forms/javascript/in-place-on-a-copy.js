// problem: merge-sorted-arrays  expect: WA
var merge = function(nums1, m, nums2, n) {
    nums1 = nums1.slice(0, m).concat(nums2).sort((a, b) => a - b);
};
