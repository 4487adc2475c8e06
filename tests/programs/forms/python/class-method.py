# problem: max-subarray  expect: AC
class Solution:
    @classmethod
    def maxSubArray(cls, nums: List[int]) -> int:
        return max(accumulate(nums, lambda run, x: max(run + x, x)))
