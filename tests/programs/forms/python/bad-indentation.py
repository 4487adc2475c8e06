# problem: jump-game  expect: CE  says: File "bad-indentation.py", line 5
class Solution:
    def jump(self, nums):
        jumps = 0
      return jumps
