# time n^2; space n
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        best = 0
        while s:
            seen = set()
            for c in s:
                if c in seen:
                    break
                seen.add(c)
            best = max(best, len(seen))
            s = s[1:]
        return best
