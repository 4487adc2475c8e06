// time m + n; space m + n
// V8 sorts by merging runs, and there are two of them.
var findMedianSortedArrays = function(nums1, nums2) {
    const all = nums1.concat(nums2).sort((a, b) => a - b);
    const mid = all.length >> 1;
    return all.length % 2 ? all[mid] : (all[mid - 1] + all[mid]) / 2;
};
