# problem: jump-game  expect: RE
import sys


class Solution:
    def jump(self, nums):
        sys.exit(0)
