# time n^2; space 1
from typing import List

class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        for i in range(len(nums)):
            rest = target - nums[i]
            try:
                j = nums.index(rest, i + 1)
                return [i, j]
            except ValueError:
                continue
        return []
