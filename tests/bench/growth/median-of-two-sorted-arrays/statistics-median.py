# time m + n; space m + n
import statistics

class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        return float(statistics.median(nums1 + nums2))
