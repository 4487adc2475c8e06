# problem: jump-game  expect: RE  says: exited with status 0 before it answered
import os


class Solution:
    def jump(self, nums):
        os._exit(0)
