# problem: jump-game  expect: AC
import sys


class Solution:
    def jump(self, nums):
        print("given", len(nums))
        jumps = end = farthest = 0
        for i in range(len(nums) - 1):
            farthest = max(farthest, i + nums[i])
            nums[i] = None
            if i == end:
                jumps, end = jumps + 1, farthest
        nums.clear()
        print("jumps", jumps, file=sys.stderr)
        return jumps
