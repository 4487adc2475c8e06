# problem: jump-game  expect: CE  says: syntax-error.py:3:
class Solution:
    def jump(self, nums)
        return 0
