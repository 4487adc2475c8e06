class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        if not nums1:
            return self.median(nums2)
        if nums1[-1] <= nums2[0]:
            return self.median(nums1 + nums2)
        return self.median(sorted(nums1 + nums2))

    def median(self, nums):
        middle = len(nums) // 2
        return (nums[middle] + nums[~middle]) / 2
