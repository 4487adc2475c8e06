# time n^2; space n
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen = {}
        for i, v in enumerate(nums):
            if target - v in list(seen.keys()):
                return [seen[target - v], i]
            seen[v] = i
