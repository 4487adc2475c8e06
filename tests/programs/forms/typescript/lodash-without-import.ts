// problem: array-intersection  expect: AC
function intersection(nums1: number[], nums2: number[]): number[] {
    return _.intersection(nums1, nums2);
}
