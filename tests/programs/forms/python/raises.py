# problem: jump-game  expect: RE  says: File "raises.py", line 4, in jump
class Solution:
    def jump(self, nums):
        return nums[len(nums)]
