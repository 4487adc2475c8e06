// problem: merge-sorted-arrays  expect: AC
/**
 Do not return anything, modify nums1 in-place instead.
 */
function merge(nums1: number[], m: number, nums2: number[], n: number): void {
    for (let write = m + n - 1; n > 0; write--) {
        nums1[write] = m > 0 && nums1[m - 1] > nums2[n - 1] ? nums1[--m] : nums2[--n];
    }
};
