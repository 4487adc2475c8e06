# time n; space 1
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        window = deque()
        longest = 0
        for ch in s:
            while ch in window:
                window.popleft()
            window.append(ch)
            longest = max(longest, len(window))
        return longest
