var findMedianSortedArrays = function(nums1, nums2) {
    const all = [...nums1, ...nums2].sort();
    const half = all.length >> 1;
    return all.length % 2 ? all[half] : (all[half - 1] + all[half]) / 2;
};
