class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        best = 0
        window = ""
        for c in s:
            if c in window:
                window = ""
            window += c
            best = max(best, len(window))
        return best
