# problem: max-subarray  expect: AC
class Solution:
    def maxSubArray(self, nums):
        best, run = -inf, 0
        for x in nums:
            run = max(run, 0) + x
            best = max(best, run)
        return best
