# time log(m + n); space 1
from bisect import bisect_right

class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        def kth(k):
            lo, hi = -10**6, 10**6
            while lo < hi:
                mid = (lo + hi) // 2
                if bisect_right(nums1, mid) + bisect_right(nums2, mid) >= k:
                    hi = mid
                else:
                    lo = mid + 1
            return lo
        n = len(nums1) + len(nums2)
        return (kth((n + 1) // 2) + kth(n // 2 + 1)) / 2
