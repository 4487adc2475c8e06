class Solution:
    def largest(self, nums):
        best = nums[0]
        for i in range(1, len(nums) - 1):
            best = max(best, nums[i])
        return best
