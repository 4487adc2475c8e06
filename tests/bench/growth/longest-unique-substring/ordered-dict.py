# time n; space 1
from collections import OrderedDict

class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        window = OrderedDict()
        best = 0
        for c in s:
            while c in window:
                window.popitem(last=False)
            window[c] = True
            best = max(best, len(window))
        return best
