# problem: jump-game  expect: RE  says: raises-while-loading.py:2:
first = [][0]


class Solution:
    def jump(self, nums):
        return 0
