class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        # Two sorted runs: the built-in sort merges them in one linear pass.
        numbers = sorted(nums1 + nums2)
        middle = len(numbers) // 2
        return (numbers[middle] + numbers[~middle]) / 2
