# time m^2 + n^2; space m + n
class Solution:
    def merge(self, nums1, m, nums2, n):
        left, right, merged = nums1[:m], nums2[:], []
        while left and right:
            merged.append(left.pop(0) if left[0] <= right[0] else right.pop(0))
        nums1[:] = merged + left + right
