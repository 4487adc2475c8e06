# time n; space 1
class Solution:
    def jump(self, nums: List[int]) -> int:
        level, steps = range(0, 1), 0
        while level.stop < len(nums):
            reach = max(map(lambda i: i + nums[i], level))
            level, steps = range(level.stop, reach + 1), steps + 1
        return steps
