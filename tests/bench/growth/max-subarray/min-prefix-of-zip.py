# time n; space 1
from itertools import accumulate, chain
from operator import sub

class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        lows = accumulate(chain([0], accumulate(nums)), min)
        return max(map(sub, accumulate(nums), lows))
