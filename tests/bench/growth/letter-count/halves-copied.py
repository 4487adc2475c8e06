# time n log n; space n
class Solution:
    def countLetters(self, text: str) -> List[int]:
        if len(text) <= 64:
            t = [0] * 26
            for c in text:
                if c.isascii() and c.isalpha():
                    t[ord(c.lower()) - 97] += 1
            return t
        mid = len(text) // 2
        return [a + b for a, b in zip(self.countLetters(text[:mid]), self.countLetters(text[mid:]))]
