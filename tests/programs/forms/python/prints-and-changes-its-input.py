# problem: jump-game  expect: AC
import sys


class Solution:
    def jump(self, nums):
        print("given", len(nums))
        jumps = 0
        while len(nums) > 1:
            last = len(nums) - 1
            first = next(i for i, reach in enumerate(nums) if i + reach >= last)
            del nums[first + 1:]
            jumps += 1
        print("jumps", jumps, file=sys.stderr)
        return jumps
