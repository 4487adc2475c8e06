# problem: jump-game  expect: CE
class Solution:
    def jump(self, nums):
        jumps = 0
      return jumps
