# problem: jump-game  expect: CE  says: bad-indentation.py:5:
class Solution:
    def jump(self, nums):
        jumps = 0
      return jumps
