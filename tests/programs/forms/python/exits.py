# problem: jump-game  expect: RE  says: SystemExit: 0
import sys


class Solution:
    def jump(self, nums):
        sys.exit(0)
