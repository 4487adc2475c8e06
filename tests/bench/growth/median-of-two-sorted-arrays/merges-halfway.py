# time m + n; space 1
class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        i = j = prev = cur = 0
        total = len(nums1) + len(nums2)
        for _ in range(total // 2 + 1):
            prev = cur
            if j == len(nums2) or (i < len(nums1) and nums1[i] <= nums2[j]):
                cur = nums1[i]
                i += 1
            else:
                cur = nums2[j]
                j += 1
        return float(cur) if total % 2 else (prev + cur) / 2
