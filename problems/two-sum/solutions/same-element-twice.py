class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        index_of = {x: i for i, x in enumerate(nums)}
        for i, x in enumerate(nums):
            if target - x in index_of:
                return [i, index_of[target - x]]
