# time m^2 + m n; space m
class Solution:
    def intersection(self, nums1: List[int], nums2: List[int]) -> List[int]:
        return [x for i, x in enumerate(nums1) if x in nums2 and x not in nums1[:i]]
