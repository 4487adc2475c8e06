class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        ending_at = [0] * len(nums)
        for i, x in enumerate(nums):
            ending_at[i] = x + max(0, ending_at[i - 1] if i else 0)
        return max(ending_at)
