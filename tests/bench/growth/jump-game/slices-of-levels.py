# time n; space n
class Solution:
    def jump(self, nums: List[int]) -> int:
        low = high = jumps = 0
        while high < len(nums) - 1:
            level = nums[low:high + 1]
            furthest = max(low + i + step for i, step in enumerate(level))
            low, high = high + 1, furthest
            jumps += 1
        return jumps
