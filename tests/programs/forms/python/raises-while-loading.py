# problem: jump-game  expect: RE
first = [][0]


class Solution:
    def jump(self, nums):
        return 0
