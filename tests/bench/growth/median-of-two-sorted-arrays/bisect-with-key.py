# time log(m + n); space 1
from bisect import bisect_left
class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        a, b = (nums1, nums2) if len(nums1) <= len(nums2) else (nums2, nums1)
        m, n = len(a), len(b)
        half = (m + n + 1) // 2
        i = bisect_left(range(m), True, key=lambda i: a[i] >= b[half - i - 1])
        j = half - i
        left = max(a[i - 1] if i else float("-inf"), b[j - 1] if j else float("-inf"))
        if (m + n) % 2:
            return float(left)
        right = min(a[i] if i < m else float("inf"), b[j] if j < n else float("inf"))
        return (left + right) / 2
