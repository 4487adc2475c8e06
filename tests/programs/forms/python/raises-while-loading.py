# problem: jump-game  expect: RE  says: File "raises-while-loading.py", line 2, in <module>
first = [][0]


class Solution:
    def jump(self, nums):
        return 0
