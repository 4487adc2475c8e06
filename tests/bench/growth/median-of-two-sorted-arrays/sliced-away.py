# time m + n; space m + n
class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        def kth(a, b, k):
            while a and b and k:
                half = (k - 1) // 2
                i, j = min(half, len(a) - 1), min(half, len(b) - 1)
                if a[i] < b[j]:
                    a, k = a[i + 1:], k - i - 1
                else:
                    b, k = b[j + 1:], k - j - 1
            if not a:
                return b[k]
            if not b:
                return a[k]
            return min(a[0], b[0])

        n = len(nums1) + len(nums2)
        return (kth(nums1, nums2, n // 2) + kth(nums1, nums2, (n - 1) // 2)) / 2
