# time n; space 1
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        lo = best = 0
        for hi in range(len(s)):
            while s.count(s[hi], lo, hi + 1) > 1:
                lo += 1
            best = max(best, hi + 1 - lo)
        return best
