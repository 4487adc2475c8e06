# problem: jump-game  expect: CE  says: python-2.py:4:
class Solution:
    def jump(self, nums):
        print "jump", nums
        return 0
