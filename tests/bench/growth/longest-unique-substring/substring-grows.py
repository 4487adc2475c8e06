# time n; space 1
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        sub = ""
        best = 0
        for ch in s:
            if ch in sub:
                sub = sub[sub.index(ch) + 1:]
            sub += ch
            best = max(best, len(sub))
        return best
