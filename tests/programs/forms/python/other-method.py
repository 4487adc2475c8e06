# problem: jump-game  expect: RE  says: expected a method jump in class Solution, found class Solution with method canJump
class Solution:
    def canJump(self, nums):
        return True
