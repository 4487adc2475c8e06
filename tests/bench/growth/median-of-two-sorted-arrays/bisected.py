# time log(m + n); space 1
class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        a, b = sorted((nums1, nums2), key=len)
        m, n = len(a), len(b)
        lo, hi = 0, m
        while True:
            i = (lo + hi) // 2
            j = (m + n + 1) // 2 - i
            a1 = a[i - 1] if i else float("-inf")
            a2 = a[i] if i < m else float("inf")
            b1 = b[j - 1] if j else float("-inf")
            b2 = b[j] if j < n else float("inf")
            if a1 <= b2 and b1 <= a2:
                return float(max(a1, b1)) if (m + n) % 2 else (max(a1, b1) + min(a2, b2)) / 2
            if a1 > b2:
                hi = i - 1
            else:
                lo = i + 1
