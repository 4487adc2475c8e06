# problem: jump-game  expect: RE
class Solution:
    def jump(self, nums):
        return nums[len(nums)]
