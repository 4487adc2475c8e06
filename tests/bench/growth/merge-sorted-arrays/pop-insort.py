# time n * (m + n); space n
from bisect import insort

class Solution:
    def merge(self, nums1, m, nums2, n):
        del nums1[m:]
        for x in nums2:
            insort(nums1, x)
