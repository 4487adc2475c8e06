# time m + n; space 1
from heapq import merge
from itertools import islice
class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        total = len(nums1) + len(nums2)
        ordered = merge(nums1, nums2)
        if total % 2:
            return next(islice(ordered, total // 2, None))
        a, b = islice(ordered, total // 2 - 1, total // 2 + 1)
        return (a + b) / 2
