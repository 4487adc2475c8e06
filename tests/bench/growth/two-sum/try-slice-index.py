# time n^2; space n
from typing import List
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        for i, v in enumerate(nums):
            try:
                return [i, nums[i + 1:].index(target - v) + i + 1]
            except ValueError:
                pass
        return []
