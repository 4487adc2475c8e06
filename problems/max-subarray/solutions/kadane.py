class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = current = nums[0]
        for i in range(1, len(nums)):
            x = nums[i]
            current = current + x if current > 0 else x
            if current > best:
                best = current
        return best
