# problem: jump-game  expect: CE  says: File "python-2.py", line 4
class Solution:
    def jump(self, nums):
        print "jump", nums
        return 0
