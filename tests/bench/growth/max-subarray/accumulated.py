# time n; space 1
from itertools import accumulate


class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        return max(accumulate(nums, lambda current, x: max(current, 0) + x))
