# problem: jump-game  expect: CE
class Solution:
    def jump(self, nums)
        return 0
