class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        current = nums[0]
        best = -10**9
        for x in nums[1:]:
            current = max(x, current + x)
            best = max(best, current)
        return best
