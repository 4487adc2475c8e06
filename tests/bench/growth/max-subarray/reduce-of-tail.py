# time n; space n
from functools import reduce

class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        def step(state, x):
            here, best = state
            here = max(x, here + x)
            return here, max(best, here)
        return reduce(step, nums[1:], (nums[0], nums[0]))[1]
