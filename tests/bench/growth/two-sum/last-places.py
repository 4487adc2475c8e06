# time n; space n
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        last = {v: i for i, v in enumerate(nums)}
        return next([i, last[target - v]] for i, v in enumerate(nums) if last.get(target - v, i) != i)
