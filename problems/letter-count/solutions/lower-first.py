class Solution:
    def countLetters(self, text: str) -> List[int]:
        counts = [0] * 26
        for c in text.lower():
            if "a" <= c <= "z":
                counts[ord(c) - ord("a")] += 1
        return counts
