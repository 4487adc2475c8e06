# problem: jump-game  expect: RE  says: raises.py:4:
class Solution:
    def jump(self, nums):
        return nums[len(nums)]
