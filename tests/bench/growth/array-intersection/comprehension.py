# time m n; space min(m, n)
class Solution:
    def intersection(self, nums1: List[int], nums2: List[int]) -> List[int]:
        return list({x for x in nums1 if x in nums2})
