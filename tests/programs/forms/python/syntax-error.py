# problem: jump-game  expect: CE  says: File "syntax-error.py", line 3
class Solution:
    def jump(self, nums)
        return 0
