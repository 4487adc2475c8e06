# problem: jump-game  expect: CE
class Solution:
    def jump(self, nums):
        print "jump", nums
        return 0
