# time n * (m + n); space n
class Solution:
    def merge(self, nums1: List[int], m: int, nums2: List[int], n: int) -> None:
        del nums1[m:]
        at = 0
        for x in nums2:
            while at < len(nums1) and nums1[at] <= x:
                at += 1
            nums1.insert(at, x)
