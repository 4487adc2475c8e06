# problem: max-subarray  expect: MLE  says: MemoryError
class Solution:
    def maxSubArray(self, nums):
        return len([0] * 10**12)
