# time n; space 1
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        best = start = 0
        for end in range(1, len(s) + 1):
            while len(set(s[start:end])) < end - start:
                start += 1
            best = max(best, end - start)
        return best
