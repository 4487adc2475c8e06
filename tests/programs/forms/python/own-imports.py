# problem: longest-unique-substring  expect: AC
from typing import List, Optional
from collections import *
import collections, sys
sys.setrecursionlimit(10 ** 6)


class Solution(object):
    def lengthOfLongestSubstring(self, s):
        """
        :type s: str
        :rtype: int
        """
        window = collections.deque()
        best = 0
        for c in s:
            while c in window:
                window.popleft()
            window.append(c)
            best = max(best, len(window))
        return best
