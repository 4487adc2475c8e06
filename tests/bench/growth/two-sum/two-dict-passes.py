# time n; space n
class Solution:
    def twoSum(self, nums, target):
        last = {x: i for i, x in enumerate(nums)}
        return next([i, last[target - x]] for i, x in enumerate(nums) if last.get(target - x, i) != i)
