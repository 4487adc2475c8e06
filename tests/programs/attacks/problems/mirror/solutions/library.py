class Solution:
    def mirror(self, text: str) -> str:
        return text[::-1]
