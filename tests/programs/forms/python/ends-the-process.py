# problem: jump-game  expect: RE
import os


class Solution:
    def jump(self, nums):
        os._exit(0)
