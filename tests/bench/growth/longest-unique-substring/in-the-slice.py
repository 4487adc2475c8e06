# time n; space 1
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        start = best = 0
        for end, c in enumerate(s):
            if c in s[start:end]:
                start = s.index(c, start) + 1
            best = max(best, end - start + 1)
        return best
