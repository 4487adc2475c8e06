# time n; space n
from functools import lru_cache
import sys
sys.setrecursionlimit(10 ** 6)

class Solution:
    def maxSubArray(self, nums):
        @lru_cache(None)
        def ending_at(i):
            if i == 0:
                return nums[0]
            return max(nums[i], ending_at(i - 1) + nums[i])
        return max(ending_at(i) for i in range(len(nums)))
