# problem: jump-game  expect: RE
class Solution:
    def canJump(self, nums):
        return True
